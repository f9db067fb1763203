import type { Db } from "#db/client.ts";
import {
  listContactsSince,
  listConversationTimes,
  listCourses,
  listInterventionDays,
  listLeaveBetween,
  listPeopleToAsk,
  listStandingFindings,
  type PersonToAsk,
  type Whom,
} from "#db/queries/engagement/people-to-ask.ts";
import type { Candidate } from "#lib/domain/engagement/candidate.ts";
import type { EngagementSettings } from "#lib/domain/engagement/settings.ts";
import { addDays, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone, isTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { toInstant } from "#lib/domain/time/local-time.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

const dayMs = 86_400_000;
/** A day earlier or later in another zone, and so many days more that quiet hours and a weekend can put somebody off. */
const leaveDays = { before: -2, after: 8 } as const;

/** All that is known of people for the question whether they are asked: everybody, or some. */
export async function gatherCandidates(
  db: Db,
  { whom, now, settings }: { whom: Whom; now: Date; settings: EngagementSettings },
): Promise<Candidate[]> {
  if (whom.length === 0) return [];
  const { value: companyZone } = await readSetting(db, companyTimeZone);
  const today = toCalendarDate(now, companyZone);
  const back = (days: number) => new Date(now.getTime() - days * dayMs);
  const { restraint } = settings;
  const people = await listPeopleToAsk(db, whom);
  const findings = new Map(
    (await listStandingFindings(db, whom)).map((row) => [row.employeeId, row.severity]),
  );
  const span = { from: addDays(today, leaveDays.before), to: addDays(today, leaveDays.after) };
  const leave = Map.groupBy(await listLeaveBetween(db, whom, span), byEmployee);
  const contacts = Map.groupBy(await listContactsSince(db, whom, back(restraint.contactDays)), byEmployee);
  const talks = await gatherTalks(db, { whom, since: back(restraint.talkedWithinDays), companyZone });
  const courses = new Map((await listCourses(db, whom)).map((course) => [course.employeeId, course]));
  return people.map((person) => {
    const { employeeId, userId, isActive } = person;
    return {
      employeeId,
      userId,
      isActive,
      ...toWishes(person, companyZone),
      finding: findings.get(employeeId) ?? null,
      mood: toMood(person),
      leave: leave.get(employeeId) ?? [],
      lastTalkAt: latest(person.talkedAt, talks.get(employeeId) ?? null),
      contacts: (contacts.get(employeeId) ?? []).map(({ at }) => at),
      course: toCourse(person, courses.get(employeeId)),
    };
  });
}

/** When people last wrote to Elara, or HR last did something together with them: that counts to the end of its day. */
async function gatherTalks(
  db: Db,
  { whom, since, companyZone }: { whom: Whom; since: Date; companyZone: string },
): Promise<ReadonlyMap<string, Date | null>> {
  const wrote = await listConversationTimes(db, whom, since);
  const talks = new Map(wrote.map(({ employeeId, at }) => [employeeId, at]));
  for (const { employeeId, day } of await listInterventionDays(
    db,
    whom,
    toCalendarDate(since, companyZone),
  )) {
    const at = day === null ? null : toInstant({ day: addDays(day, 1), minuteOfDay: 0 }, companyZone);
    talks.set(employeeId, latest(talks.get(employeeId) ?? null, at));
  }
  return talks;
}

const byEmployee = ({ employeeId }: { employeeId: string }) => employeeId;

/** A zone that this system does not know counts as none. */
function toWishes({ timeZone, preferences }: PersonToAsk, companyZone: string) {
  const fromMinute = preferences?.quietFromMinute ?? null;
  const toMinute = preferences?.quietToMinute ?? null;
  return {
    timeZone: timeZone !== null && isTimeZone(timeZone) ? timeZone : companyZone,
    isOptedOut:
      preferences !== null && (preferences.isOptedOut || preferences.mutedKinds.includes("check_in")),
    ownQuietHours: fromMinute === null || toMinute === null ? null : { fromMinute, toMinute },
  };
}

function toMood({ meanMood, moodAnswers }: PersonToAsk): Candidate["mood"] {
  return meanMood === null || moodAnswers === null ? null : { mean: meanMood, answerCount: moodAnswers };
}

function toCourse(
  { answeredAt }: PersonToAsk,
  course: { isOpen: boolean; toldAt: Date | null } | undefined,
): Candidate["course"] {
  const toldAt = course?.toldAt ?? null;
  const isAnswered = toldAt !== null && answeredAt !== null && answeredAt > toldAt;
  return { isOpen: course?.isOpen ?? false, leftToHrAt: isAnswered ? null : toldAt };
}

function latest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}
