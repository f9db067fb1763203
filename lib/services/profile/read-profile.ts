import type { Db } from "#db/client.ts";
import { findProfile } from "#db/queries/profiles.ts";
import type { Profile } from "#lib/domain/profile/profile.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** What somebody says of themselves; all null while they have said nothing. Who may read it, the caller decides. */
export async function readProfile(db: Db, userId: string): Promise<Profile> {
  const row = await findProfile(db, userId);
  return {
    preferredName: row?.preferredName ?? null,
    designation: row?.designation ?? null,
    phone: row?.phone ?? null,
    privateEmail: row?.privateEmail ?? null,
    language: row?.language ?? null,
    country: row?.country ?? null,
    timeZone: row?.timeZone ?? null,
  };
}

/** The zone somebody lives in, as they say; else the company's. */
export async function readTimeZoneOf(db: Db, userId: string): Promise<string> {
  const { timeZone } = await readProfile(db, userId);
  return timeZone ?? (await readSetting(db, companyTimeZone)).value;
}
