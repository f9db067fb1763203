import type { Db } from "#db/client.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** The zone of the clock on a user's wall. */
export async function readTimeZone(db: Db, _userId: string): Promise<string> {
  return (await readSetting(db, companyTimeZone)).value;
}
