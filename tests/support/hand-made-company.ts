import { randomStream } from "#db/seed/seeded-random.ts";
import type {
  DatasetKind,
  LeaveType,
  ManagerFeedback,
  OnboardingFeedback,
} from "#lib/domain/dataset/kinds.ts";
import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import { toDayNumber, toIsoDate } from "#lib/domain/features/day-number.ts";
import { type Cells, toCompanyCut } from "./demo-cut.ts";

/** A span of days, counted back from the company's last day: from `since` on until `until`, both included. */
type Since = { readonly since: number; readonly until?: number };

/** How somebody works and feels; whatever is null is not recorded at all. */
export type Habits = {
  readonly workdays: readonly number[];
  readonly hours: number | null;
  readonly hoursSpread: number;
  readonly meetings: number;
  readonly messages: number;
  readonly emails: number;
  /** From 0 to 1. */
  readonly mood: number | null;
  readonly moodSpread: number;
  readonly answersPerWeek: number;
  readonly zones: boolean;
  readonly leave: readonly {
    readonly type: LeaveType;
    readonly days: number;
    readonly endedDaysAgo: number;
  }[];
  readonly joinedDaysAgo: number | null;
  readonly onboarding: OnboardingFeedback;
  readonly helped: boolean;
  readonly rating: number | null;
  readonly managerFeedback: ManagerFeedback;
  readonly awards: readonly { readonly points: number; readonly daysAgo: number }[];
  /** Days of which anything is recorded, counted back from the last. */
  readonly recordedDays: number;
  /** Differs in nothing from others of the same habits, not even by chance. */
  readonly isCopy: boolean;
  /** What was otherwise for some time. */
  readonly changes: readonly (Since &
    Partial<Pick<Habits, "hours" | "mood" | "meetings" | "messages">> & { isAway?: true })[];
};

const officeWorker: Habits = {
  workdays: [0, 1, 2, 3, 4],
  hours: 7.9,
  hoursSpread: 0.6,
  meetings: 3,
  messages: 22,
  emails: 18,
  mood: 0.68,
  moodSpread: 0.1,
  answersPerWeek: 0.7,
  zones: true,
  leave: [
    { type: "Annual Leave", days: 10, endedDaysAgo: 190 },
    { type: "Annual Leave", days: 5, endedDaysAgo: 65 },
  ],
  joinedDaysAgo: 1100,
  onboarding: "Good",
  helped: true,
  rating: 3,
  managerFeedback: "Meets Expectations",
  awards: [{ points: 150, daysAgo: 120 }],
  recordedDays: 400,
  isCopy: false,
  changes: [],
};

export type HandMade = { readonly id: string; readonly habits: Partial<Habits> };

export const lastDayOfHandMade = "2026-03-01";

/** People of a kind, `count` of them, ids from 1 on; what is usual differs a little from one to the next. */
export function people(prefix: string, count: number, habits: Partial<Habits> = {}): HandMade[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index + 1}`, habits }));
}

/** The company of these people as a data cut. */
export function buildCompany(everybody: readonly HandMade[], seed = 1): DetectionCut {
  const files = new Map<DatasetKind, Cells[]>();
  const add = (kind: DatasetKind, rows: Cells[]) => files.set(kind, [...(files.get(kind) ?? []), ...rows]);
  for (const { id, habits } of everybody) {
    const plain = { ...officeWorker, ...habits };
    const person = plain.isCopy ? plain : vary(id, plain, seed);
    add("activity", activityOf(id, person, seed));
    add("vibemeter", moodOf(id, person, seed));
    add("leave", leaveOf(id, person));
    add("rewards", awardsOf(id, person));
    add("onboarding", onboardingOf(id, person));
    add("performance", reviewOf(id, person));
  }
  return toCompanyCut(
    everybody.map(({ id }) => id),
    files,
  );
}

/** People are not copies of one another. */
function vary(id: string, habits: Habits, seed: number): Habits {
  const random = randomStream(seed, id, "habits");
  const by = (value: number, part: number) => Math.max(0, value * (1 + part * random.normal()));
  return {
    ...habits,
    hours: habits.hours === null ? null : by(habits.hours, 0.025),
    mood: habits.mood === null ? null : clamp(habits.mood + 0.05 * random.normal(), 0, 1),
    meetings: by(habits.meetings, 0.2),
    messages: by(habits.messages, 0.25),
    emails: by(habits.emails, 0.25),
    joinedDaysAgo: habits.joinedDaysAgo === null ? null : Math.round(by(habits.joinedDaysAgo, 0.3)),
    leave: habits.leave.map((spell) => ({
      ...spell,
      endedDaysAgo: Math.round(by(spell.endedDaysAgo, 0.3)),
      days: Math.max(1, Math.round(by(spell.days, 0.3))),
    })),
    awards: habits.awards.map((award) => ({
      points: Math.round(by(award.points, 0.3)),
      daysAgo: Math.round(by(award.daysAgo, 0.4)),
    })),
  };
}

function activityOf(id: string, habits: Habits, seed: number): Cells[] {
  const random = randomStream(seed, habits.isCopy ? "copy" : id, "activity");
  const usual = habits.hours;
  if (usual === null) return [];
  return daysOf(habits).flatMap(({ day, daysAgo, weekday }) => {
    const now = onDay(habits, daysAgo);
    const hours = clamp((now.hours ?? usual) + habits.hoursSpread * random.normal(), 0, 24);
    if (!habits.workdays.includes(weekday) || now.isAway) return [];
    const counts = [now.messages, habits.emails, now.meetings].map((mean) => countAround(mean, random));
    const [messages = 0, emails = 0, meetings = 0] = counts;
    return {
      Employee_ID: id,
      Date: toIsoDate(day),
      Teams_Messages_Sent: String(messages),
      Emails_Sent: String(emails),
      Meetings_Attended: String(meetings),
      Work_Hours: hours.toFixed(2),
    };
  });
}

const zoneNames = ["Frustrated", "Sad", "Leaning to Sad", "Neutral", "Leaning to Happy", "Happy", "Excited"];

function moodOf(id: string, habits: Habits, seed: number): Cells[] {
  const random = randomStream(seed, habits.isCopy ? "copy" : id, "mood");
  return daysOf(habits).flatMap(({ day, daysAgo }) => {
    const now = onDay(habits, daysAgo);
    const answers = random.chance(habits.answersPerWeek / 7);
    const felt = (now.mood ?? 0) + habits.moodSpread * random.normal();
    if (now.mood === null || !answers || now.isAway) return [];
    const zone = zoneNames[clamp(Math.round(6 * felt), 0, 6)] ?? "Neutral";
    return {
      Employee_ID: id,
      Response_Date: toIsoDate(day),
      Vibe_Score: String(clamp(Math.round(1 + 4 * felt), 1, 5)),
      Emotion_Zone: habits.zones ? `${zone} Zone` : "",
    };
  });
}

function leaveOf(id: string, { leave }: Habits): Cells[] {
  return leave.map(({ type, days, endedDaysAgo }) => ({
    Employee_ID: id,
    Leave_Type: type,
    Leave_Days: String(days),
    Leave_Start_Date: dateBefore(endedDaysAgo + days - 1),
    Leave_End_Date: dateBefore(endedDaysAgo),
  }));
}

function awardsOf(id: string, { awards }: Habits): Cells[] {
  return awards.map(({ points, daysAgo }) => ({
    Employee_ID: id,
    Award_Type: "Star Performer",
    Award_Date: dateBefore(daysAgo),
    Reward_Points: String(points),
  }));
}

function onboardingOf(id: string, { joinedDaysAgo, onboarding, helped }: Habits): Cells[] {
  if (joinedDaysAgo === null) return [];
  const help = helped ? "True" : "False";
  return [
    {
      Employee_ID: id,
      Joining_Date: dateBefore(joinedDaysAgo),
      Onboarding_Feedback: onboarding,
      Mentor_Assigned: help,
      Initial_Training_Completed: help,
    },
  ];
}

function reviewOf(id: string, { rating, managerFeedback }: Habits): Cells[] {
  if (rating === null) return [];
  return [
    {
      Employee_ID: id,
      Review_Period: "Annual 2025",
      Performance_Rating: String(rating),
      Manager_Feedback: managerFeedback,
      Promotion_Consideration: "False",
    },
  ];
}

function daysOf({ recordedDays, joinedDaysAgo }: Habits) {
  const count = Math.min(recordedDays, (joinedDaysAgo ?? recordedDays) + 1);
  return Array.from({ length: count }, (_, index) => {
    const daysAgo = count - 1 - index;
    const day = toDayNumber(lastDayOfHandMade) - daysAgo;
    return { day, daysAgo, weekday: (day + 3) % 7 };
  });
}

function onDay(
  habits: Habits,
  daysAgo: number,
): Pick<Habits, "hours" | "mood" | "meetings" | "messages"> & { isAway?: true } {
  const { hours, mood, meetings, messages } = habits;
  const changes = habits.changes.filter(({ since, until = 0 }) => daysAgo <= since && daysAgo >= until);
  return Object.assign({ hours, mood, meetings, messages }, ...changes);
}

function countAround(mean: number, random: ReturnType<typeof randomStream>): number {
  return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
}

function dateBefore(daysAgo: number): string {
  return toIsoDate(toDayNumber(lastDayOfHandMade) - Math.round(daysAgo));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
