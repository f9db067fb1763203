import type { Db } from "#db/client.ts";
import { findNudgeOf } from "#db/queries/engagement/nudges.ts";
import { listMoodAnswers } from "#db/queries/person-records.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { describeWhyAsked, type WhyAsked } from "#lib/domain/engagement/own-words.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { MoodStep } from "#lib/domain/insight/mood-scale.ts";
import { toOwnAnswerOfDay } from "#lib/domain/insight/person-history.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readCompanyToday } from "#lib/services/check-in/company-today.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { markSubjectRead } from "#lib/services/notifications/mark-subject-read.ts";
import { readTimeZoneOf } from "#lib/services/profile/read-profile.ts";

export type OwnNudge = {
  readonly askedOn: string;
  readonly isAnswered: boolean;
  readonly why: WhyAsked;
  /** Whether the account still belongs to somebody whose mood is kept; then today's answer, if there is one. */
  readonly mood: { readonly today: MoodStep | null } | null;
};

/**
 * What the signed-in person was asked, and why; with that the notification is read. Reading it is no answer.
 * @throws UserFacingError not_found when it is somebody else's or there is none
 */
export async function readOwnNudge(ctx: Ctx, { nudgeId }: { nudgeId: string }): Promise<OwnNudge> {
  const userId = requireUserId(ctx);
  return ctx.db.transaction(async (tx) => {
    const nudge = await findNudgeOf(tx, { nudgeId, userId });
    if (nudge?.sentAt == null) throw new UserFacingError("not_found", "There is no such check-in of yours.");
    await markSubjectRead(tx, ctx, { userId, kind: "check_in", subjectId: nudge.id });
    const timeZone = await readTimeZoneOf(tx, userId);
    return {
      askedOn: formatInstantDay(nudge.sentAt, timeZone),
      isAnswered: nudge.status === "answered",
      why: describeWhyAsked(nudge.reasons),
      mood: await readToday(tx, ctx),
    };
  });
}

async function readToday(tx: Db, ctx: Ctx): Promise<OwnNudge["mood"]> {
  const employeeId = findOwnEmployeeId(ctx);
  if (employeeId === null) return null;
  const answers = await listMoodAnswers(tx, employeeId);
  return { today: toOwnAnswerOfDay(answers, await readCompanyToday({ ...ctx, db: tx })) };
}
