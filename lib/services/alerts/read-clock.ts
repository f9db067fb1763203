import type { Db } from "#db/client.ts";
import { type AlertKind, isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { toCalmPace } from "#lib/domain/safety/calm-pace.ts";
import { type RotaStep, rotaSetting, stepsFor } from "#lib/domain/safety/rota.ts";
import { type Pace, urgentPace } from "#lib/domain/safety/widen.ts";
import { workHoursSetting } from "#lib/domain/safety/work-hours.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** Who is called for a kind of alert, and how its clock runs. */
export async function readClock(
  db: Db,
  kind: AlertKind,
): Promise<{ steps: readonly RotaStep[]; pace: Pace }> {
  const { value: rota } = await readSetting(db, rotaSetting);
  const { value: hours } = await readSetting(db, workHoursSetting);
  const { value: timeZone } = await readSetting(db, companyTimeZone);
  return {
    steps: stepsFor(rota, kind, hours.takeOverHours * 60),
    pace: isWorkAlertKind(kind) ? toCalmPace(hours, timeZone) : urgentPace,
  };
}
