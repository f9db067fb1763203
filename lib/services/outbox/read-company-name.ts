import type { Db } from "#db/client.ts";
import { companyName } from "#lib/domain/settings/company-name.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** How letters call the company; empty until it has said so. */
export async function readCompanyName(db: Db): Promise<string> {
  const { value } = await readSetting(db, companyName);
  return value === companyName.defaultValue ? "" : value;
}
