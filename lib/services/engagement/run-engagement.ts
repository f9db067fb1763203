import { type Ctx, requireRole } from "#lib/context.ts";
import { chooseRound } from "./choose-round.ts";
import { closeNudges } from "./close-nudges.ts";
import { escalateFindings } from "./escalate-findings.ts";
import { mailNudges } from "./mail-nudges.ts";
import { readEngagementSettings } from "./read-engagement-settings.ts";
import { sendNudges } from "./send-nudges.ts";

/**
 * Does all that is due: severe findings call somebody, unanswered nudges end, today's round is chosen, what waits is sent, mails
 * follow. What is due stands in the database: it does not matter how often this runs, at once on how many servers, where it
 * was cut off, or how long nothing ran.
 */
export async function runEngagement(ctx: Ctx): Promise<void> {
  requireRole(ctx);
  const settings = await readEngagementSettings(ctx.db);
  await escalateFindings(ctx, settings);
  if (!settings.isOn) return;
  await closeNudges(ctx, settings);
  await chooseRound(ctx, settings);
  await sendNudges(ctx, settings);
  await mailNudges(ctx, settings);
}
