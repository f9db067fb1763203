import { listOwnCorrections } from "#db/queries/correction-requests.ts";
import { findMasterRecord, findPhotoId } from "#db/queries/profiles.ts";
import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { countryNameOf } from "#lib/domain/conversation/care/contacts/list-contacts.ts";
import { toCorrectableValues } from "#lib/domain/profile/correction.ts";
import { countrySetting } from "#lib/domain/safety/help-settings.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { UserFacingError } from "#lib/errors.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { openCorrection } from "./open-correction.ts";
import { readProfile } from "./read-profile.ts";

const mostRequests = 50;

/**
 * What the signed-in person says of themselves, what the records say of them, and what they asked to be corrected.
 * @throws UserFacingError unauthenticated
 */
export async function readOwnProfile(ctx: Ctx) {
  const userId = requireUserId(ctx);
  const user = await findUser(ctx.db, userId);
  if (user === null) throw new UserFacingError("unauthenticated", "Please sign in first.");
  const employeeId = findOwnEmployeeId(ctx);
  const record = employeeId === null ? null : await findMasterRecord(ctx.db, employeeId);
  const requests = employeeId === null ? [] : await listOwnCorrections(ctx.db, employeeId, mostRequests);
  const { value: country } = await readSetting(ctx.db, countrySetting);
  return {
    account: { name: user.name, email: user.email },
    profile: await readProfile(ctx.db, userId),
    photoId: await findPhotoId(ctx.db, userId),
    records: record === null ? null : toCorrectableValues(record),
    requests: requests.map((row) => ({
      ...openCorrection(ctx, row.request),
      answeredByName: row.answeredByName,
    })),
    company: {
      country: countryNameOf(country),
      timeZone: (await readSetting(ctx.db, companyTimeZone)).value,
    },
  };
}
export type OwnProfile = Awaited<ReturnType<typeof readOwnProfile>>;
export type OwnCorrection = OwnProfile["requests"][number];
