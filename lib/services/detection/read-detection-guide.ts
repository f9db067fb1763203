import { type Ctx, requireRole } from "#lib/context.ts";
import { decayRatesSetting } from "#lib/domain/features/decay-rates.ts";
import { type DetectionGuide, toDetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";
import { roles } from "#lib/domain/privacy/roles.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readDetectionSettings } from "./read-detection-settings.ts";

/** How detection works as it is set up now, for everybody who is signed in. */
export async function readDetectionGuide(ctx: Ctx): Promise<DetectionGuide> {
  requireRole(ctx, ...roles);
  const settings = await readDetectionSettings(ctx.db, "elara");
  const { value: rates } = await readSetting(ctx.db, decayRatesSetting);
  return toDetectionGuide(settings, rates);
}
