import type { Db } from "#db/client.ts";
import { listMoodAnswers } from "#db/queries/person-records.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import type { IndividualFacts, ReportedMood } from "#lib/domain/report/individual/individual-facts.ts";
import { type IndividualReport, toIndividualReport } from "#lib/domain/report/individual-report.ts";
import { regularHoursSetting } from "#lib/domain/report/settings.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readContestNote } from "#lib/services/contests/read-contest-note.ts";
import { requireReason } from "#lib/services/flags/require-reason.ts";
import { readCompanyName } from "#lib/services/outbox/read-company-name.ts";
import { readMoodHistories } from "#lib/services/people/read-histories.ts";
import { gatherPerson, getPerson } from "#lib/services/people/read-person.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readReleasedSummaries } from "#lib/services/summaries/read-released-summaries.ts";

export type ReportRequest = {
  readonly employeeId: string;
  /** What it is made for; the person can see it. */
  readonly as: "page" | "file" | "batch";
  /** Opens the mood answers where no finding stands; the person can read it. */
  readonly moodReason?: string;
};

/**
 * The report about one person, written down as made, and with it that mood answers and released summaries were opened. Nobody
 * makes one about themselves.
 * @throws UserFacingError forbidden, not_found, invalid_input for a reason that says nothing
 */
export async function readIndividualReport(ctx: Ctx, request: ReportRequest): Promise<IndividualReport> {
  requireRole(ctx, "hr");
  const { employeeId, as } = request;
  return ctx.db.transaction(async (tx) => {
    const who = await getPerson(tx, ctx, employeeId);
    const action = as === "page" ? "report.viewed" : "report.generated";
    await recordEvent(tx, ctx, { action, employeeId, detail: { as } });
    return toIndividualReport(await gatherFacts(tx, ctx, { who, request }));
  });
}

type Who = Awaited<ReturnType<typeof getPerson>>;
type Person = Awaited<ReturnType<typeof gatherPerson>>;

async function gatherFacts(
  tx: Db,
  ctx: Ctx,
  { who, request }: { who: Who; request: ReportRequest },
): Promise<IndividualFacts> {
  const within: Ctx = { ...ctx, db: tx };
  const { employeeId } = who;
  const person = await gatherPerson(tx, ctx, employeeId);
  const { value: timeZone } = await readSetting(tx, companyTimeZone);
  const day = (instant: Date) => toCalendarDate(instant, timeZone);
  const { latestDates, records, activity, typicals, quality } = person;
  return {
    ...{ latestDates, records, activity, typicals, quality },
    ...toFindings(person, day),
    writtenOn: day(ctx.now()),
    companyName: await readCompanyName(tx),
    person: who,
    openContests: (await readContestNote(within, who)).open,
    mood: await readMood(tx, ctx, { person, request }),
    regularHours: (await readSetting(tx, regularHoursSetting)).value,
    conversations: await readReleasedSummaries(within, { employeeId }),
  };
}

function toFindings(
  { current, past, verdict }: Person,
  day: (instant: Date) => string,
): Pick<IndividualFacts, "finding" | "pastFindings" | "latestRun"> {
  return {
    latestRun: verdict === null ? null : { ...verdict, day: day(verdict.runAt) },
    finding: current === null ? null : { ...current, since: day(current.openedAt) },
    pastFindings: past.flatMap(({ openedAt, endedAt }) =>
      endedAt === null ? [] : [{ from: day(openedAt), to: day(endedAt) }],
    ),
  };
}

async function readMood(
  tx: Db,
  ctx: Ctx,
  { person, request }: { person: Person; request: ReportRequest },
): Promise<ReportedMood> {
  if (person.answers !== null) {
    return { isOpen: true, because: "standing finding", answers: person.answers, histories: person.mood };
  }
  if (request.moodReason === undefined) return { isOpen: false };
  const { employeeId } = request;
  const reason = requireReason(request.moodReason);
  await recordEvent(tx, ctx, { action: "person.mood_opened", employeeId, detail: { reason } });
  const answers = await listMoodAnswers(tx, employeeId);
  const histories = await readMoodHistories(tx, answers, person.latestDates.mood);
  return { isOpen: true, because: "stated reason", answers, histories };
}
