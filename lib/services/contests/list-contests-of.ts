import { listContestsOfEmployee } from "#db/queries/contests.ts";
import type { Ctx } from "#lib/context.ts";
import { judgeNewContest } from "#lib/domain/contest/judge-contest.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { requireOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readNote } from "#lib/services/keys/sealed-note.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { toSubject } from "./to-subject.ts";

/**
 * What the signed-in person contested, newest first, with HR's answers, and which of it they may contest
 * once more.
 */
export async function listContestsOf(ctx: Ctx) {
  const rows = await listContestsOfEmployee(ctx.db, requireOwnEmployeeId(ctx));
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  const contests = rows.map(({ contest, answeredByName, flagOpenedAt }) => {
    const ofSubject = rows.filter((row) => row.contest.subjectKey === contest.subjectKey);
    const isNewest = ofSubject[0]?.contest.id === contest.id;
    const verdict = judgeNewContest({
      ofSubject: ofSubject.map((row) => row.contest),
      openedWithinDay: 0,
    });
    return {
      id: contest.id,
      subject: toSubject(contest),
      flagOpenedAt,
      statement: readNote(ctx, contest.statement, `contest.statement:${contest.id}`),
      status: contest.status,
      openedAt: contest.openedAt,
      withdrawnAt: contest.withdrawnAt,
      outcome: contest.outcome,
      answer: contest.answer === null ? null : readNote(ctx, contest.answer, `contest.answer:${contest.id}`),
      answeredAt: contest.answeredAt,
      answeredByName,
      canContestAgain: isNewest && verdict === "allowed",
    };
  });
  return { timeZone, contests };
}
export type OwnContest = Awaited<ReturnType<typeof listContestsOf>>["contests"][number];
