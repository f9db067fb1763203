import { daysBetween, formatDay, type IsoDate } from "../../insight/calendar-days.ts";
import { joinNames } from "../../insight/group-bars.ts";
import { joinChangeSummaries } from "../../insight/person-changes.ts";
import { formatNumber, typicalWords } from "../../insight/typical-range.ts";
import { isolate } from "../../text/isolate.ts";
import { countOf } from "../report-counts.ts";
import type { ReportBlock, ReportSection } from "../report-section.ts";
import type { IndividualFacts } from "./individual-facts.ts";
import { findWorkedStretch, sumHours } from "./working-hours.ts";

const longWeekHours = 48;

/** What moved of late, and what the records say beside what is typical. Sick leave is a record and never an insight. */
export function toInsightsSection(facts: IndividualFacts): ReportSection {
  const blocks = [...toChanges(facts), ...toRecords(facts)];
  const nothing: ReportBlock = {
    kind: "notice",
    tone: "neutral",
    title: "Not enough data",
    text: "Too little is recorded about this person to say what moved or what stands out.",
  };
  return { id: "key-insights", title: "Key insights", blocks: blocks.length === 0 ? [nothing] : blocks };
}

function toChanges({ activity, mood }: IndividualFacts): ReportBlock[] {
  if (activity === null && !(mood.isOpen && mood.histories !== null)) return [];
  const { changes, steady, unknown } = joinChangeSummaries([
    activity?.changes,
    mood.isOpen ? mood.histories?.changes : undefined,
  ]);
  const items = [
    ...changes.map(({ sentence }) => sentence),
    ...(steady.length === 0 ? [] : [`No more than usual moved in ${joinNames(steady.map(inSentence))}.`]),
    ...(unknown.length === 0
      ? []
      : [`Too few records of late or of before to compare ${joinNames(unknown.map(inSentence))}.`]),
  ];
  if (items.length === 0) return [];
  return [
    {
      kind: "list",
      title: "What moved: the last 4 weeks with records against the year before and against its start",
      items,
    },
  ];
}

const inSentence = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

function toRecords(facts: IndividualFacts): ReportBlock[] {
  const items = [
    describeReview(facts),
    describeRewards(facts),
    describeLeave(facts),
    describeOnboarding(facts),
    ...describeLongWeeks(facts),
  ].filter((item) => item !== null);
  return items.length === 0 ? [] : [{ kind: "list", title: "From the records", items }];
}

const periodOrder = ["Annual", "H2", "H1"];

/** The review of the latest period; of several the first in the file. */
export function findLatestReview({ records }: Pick<IndividualFacts, "records">) {
  const [latest] = records.reviews.toSorted(
    (a, b) =>
      b.reviewYear - a.reviewYear ||
      periodOrder.indexOf(a.reviewPeriod) - periodOrder.indexOf(b.reviewPeriod),
  );
  return latest ?? null;
}

function describeReview(facts: IndividualFacts): string | null {
  const { typicals } = facts;
  const latest = findLatestReview(facts);
  if (latest === null) return null;
  const period = `${isolate(latest.reviewPeriod)} ${latest.reviewYear}`;
  return `The latest review (${period}) gives ${formatNumber(latest.rating)}, and the manager says "${isolate(latest.managerFeedback)}"; ${typicalWords(typicals.rating)}.`;
}

function describeRewards({ records, typicals }: IndividualFacts): string | null {
  const latest = latestOf(records.awards, ({ awardDate }) => awardDate);
  if (latest === null) return null;
  const awards = countOf(records.awards.length, "award");
  return `${awards} in all, the last one on ${formatDay(latest.awardDate)} (${isolate(latest.awardType)}, ${formatNumber(latest.points)} points; of a single award ${typicalWords(typicals.points)}).`;
}

const isSick = ({ leaveType }: { leaveType: string }) => leaveType === "Sick Leave";

function describeLeave({ records }: IndividualFacts): string | null {
  const annual = records.leave.filter(({ leaveType }) => leaveType === "Annual Leave");
  const latest = latestOf(annual, ({ endDate }) => endDate);
  if (latest !== null) {
    return `The last annual leave ended on ${formatDay(latest.endDate)} (${countOf(latest.leaveDays, "day")}).`;
  }
  // Who is only known to have been ill is not told of here.
  return records.leave.some((leave) => !isSick(leave)) ? "No annual leave is recorded." : null;
}

const newFor = 180;

function describeOnboarding({ records, latestDates }: IndividualFacts): string | null {
  const [first] = records.onboarding;
  const last = records.onboarding.at(-1);
  if (first === undefined || last === undefined) return null;
  const joined = `Joined on ${formatDay(first.joiningDate)}`;
  const until = latestDates.activity ?? latestDates.mood;
  if (until === null || daysBetween(first.joiningDate, until) > newFor) return `${joined}.`;
  const mentor = last.mentorAssigned ? "has a mentor" : "has no mentor";
  const training = last.initialTrainingCompleted
    ? "has had the first training"
    : "has not had the first training";
  return `${joined}, called the start "${isolate(last.feedback)}", ${mentor} and ${training}.`;
}

/** Weeks of more than 48 hours, which many countries allow only for a while. */
export function countLongWeeks(facts: IndividualFacts): number {
  const worked = findWorkedStretch(facts);
  if (worked === null) return 0;
  const weeks = Map.groupBy(worked.days, ({ date }) => Math.floor(daysBetween(date, worked.stretch.to) / 7));
  return [...weeks.values()].filter((days) => sumHours(days, facts.regularHours).total > longWeekHours)
    .length;
}

function describeLongWeeks(facts: IndividualFacts): string[] {
  const count = countLongWeeks(facts);
  if (count === 0) return [];
  return [`More than ${longWeekHours} hours were recorded in ${countOf(count, "week")} of those counted.`];
}

function latestOf<Item>(items: readonly Item[], dateOf: (item: Item) => IsoDate): Item | null {
  return items.toSorted((one, other) => dateOf(other).localeCompare(dateOf(one)))[0] ?? null;
}
