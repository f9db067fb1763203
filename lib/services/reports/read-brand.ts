import type { Db } from "#db/client.ts";
import { findLogo } from "#db/queries/reports.ts";
import { fromBase64 } from "#lib/domain/profile/photo/base64.ts";
import { brandColourSetting } from "#lib/domain/report/settings.ts";
import type { ReportBrand } from "#lib/pdf/report-brand.ts";
import { readCompanyName } from "#lib/services/outbox/read-company-name.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** The company's name, logo and colour as they stand now. */
export async function readBrand(db: Db): Promise<ReportBrand> {
  const logo = await findLogo(db);
  return {
    companyName: await readCompanyName(db),
    logo: logo === null ? null : fromBase64(logo.image),
    colour: (await readSetting(db, brandColourSetting)).value,
  };
}
