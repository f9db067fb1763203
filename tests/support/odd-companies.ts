import type { Habits } from "./hand-made-company.ts";
import { type HandMade, people } from "./hand-made-company.ts";

/** A company of another shape than the demo's, and what a person who knows it would say. */
export type OddCompany = {
  readonly name: string;
  readonly everybody: readonly HandMade[];
  /** Whoever saw their records would worry. */
  readonly suffering: readonly string[];
  /** Whoever knows them would be surprised to read their names. Nobody else is said anything about. */
  readonly content: (id: string) => boolean;
};

const overworked: Partial<Habits> = {
  hours: 11,
  meetings: 8,
  mood: 0.2,
  leave: [],
  awards: [],
  changes: [{ since: 400, until: 160, hours: 8.2, mood: 0.65, meetings: 3 }],
};
const sad: Partial<Habits> = { mood: 0.1, changes: [{ since: 400, until: 120, mood: 0.7 }] };
const thin: Partial<Habits> = { recordedDays: 4, answersPerWeek: 3 };
const radiant: Partial<Habits> = {
  mood: 0.97,
  rating: 4,
  managerFeedback: "Exceeds Expectations",
  awards: [20, 60, 100, 140, 180, 220].map((daysAgo) => ({ points: 400, daysAgo })),
};
const startsWith =
  (...prefixes: string[]) =>
  (id: string) =>
    prefixes.some((prefix) => id.startsWith(prefix));

export const oddCompanies: readonly OddCompany[] = [
  {
    name: "thirty people",
    everybody: [
      ...people("usual", 27),
      ...people("overworked", 1, overworked),
      ...people("sad", 1, sad),
      ...people("radiant", 1, radiant),
    ],
    suffering: ["overworked1", "sad1"],
    content: startsWith("usual", "radiant"),
  },
  {
    name: "shifts of twelve hours",
    everybody: [
      ...people("office", 70),
      ...people("shift", 45, { hours: 12, workdays: [0, 1, 4], meetings: 0.3, messages: 4, emails: 1 }),
      ...people("overworkedShift", 1, {
        ...overworked,
        hours: 12.5,
        workdays: [0, 1, 2, 3, 4, 5],
        meetings: 0.3,
        changes: [],
      }),
      ...people("sadShift", 1, {
        ...sad,
        hours: 12,
        workdays: [0, 1, 4],
        meetings: 0.3,
        messages: 4,
        emails: 1,
      }),
      ...people("overworked", 2, overworked),
    ],
    suffering: ["overworked1", "overworked2", "overworkedShift1", "sadShift1"],
    content: startsWith("office", "shift"),
  },
  {
    name: "everybody part time",
    everybody: [
      ...people("usual", 90, { hours: 4, meetings: 1.5 }),
      ...people("fullTime", 3, { hours: 8, meetings: 3, messages: 40 }),
      ...people("doubled", 2, {
        ...overworked,
        hours: 8.3,
        meetings: 5,
        changes: [{ since: 400, until: 160, hours: 4, mood: 0.65, meetings: 1.5 }],
      }),
    ],
    suffering: ["doubled1", "doubled2"],
    content: startsWith("usual", "fullTime"),
  },
  {
    name: "nobody answers the mood question",
    everybody: [
      ...people("usual", 110, { mood: null }),
      ...people("overworked", 4, {
        ...overworked,
        mood: null,
        changes: [{ since: 400, until: 160, hours: 8.2, meetings: 3 }],
      }),
      ...people("radiant", 2, { ...radiant, mood: null }),
    ],
    suffering: ["overworked1", "overworked2", "overworked3", "overworked4"],
    content: startsWith("usual", "radiant"),
  },
  {
    name: "mood and reviews only",
    everybody: [
      ...people("usual", 80, { hours: null, leave: [], awards: [], joinedDaysAgo: null }),
      ...people("sad", 4, { ...sad, hours: null, leave: [], awards: [], joinedDaysAgo: null }),
    ],
    suffering: ["sad1", "sad2", "sad3", "sad4"],
    content: startsWith("usual"),
  },
  {
    name: "constants and extremes",
    everybody: [
      ...people("usual", 70, { hoursSpread: 0, moodSpread: 0 }),
      ...people("rich", 1, { awards: [{ points: 90_000, daysAgo: 20 }] }),
      ...people("silent", 1, { messages: 0, emails: 0, meetings: 0 }),
      ...people("loud", 1, { messages: 900, emails: 700 }),
      ...people("nightAndDay", 1, { hours: 19, hoursSpread: 3, mood: 0.05, leave: [], awards: [] }),
    ],
    suffering: ["nightAndDay1"],
    content: startsWith("usual", "rich", "silent", "loud"),
  },
  {
    name: "half joined last week",
    everybody: [
      ...people("usual", 60),
      ...people("new", 60, { joinedDaysAgo: 6, leave: [], awards: [], rating: null, answersPerWeek: 2 }),
      ...people("overworked", 3, overworked),
      ...people("lost", 2, {
        joinedDaysAgo: 60,
        leave: [],
        awards: [],
        rating: null,
        onboarding: "Poor",
        helped: false,
        mood: 0.2,
        answersPerWeek: 1.5,
      }),
    ],
    suffering: ["overworked1", "overworked2", "overworked3", "lost1", "lost2"],
    content: startsWith("usual", "new"),
  },
  {
    name: "managers who like it",
    everybody: [
      ...people("usual", 150),
      ...people("manager", 12, {
        hours: 8.8,
        meetings: 8,
        messages: 60,
        emails: 60,
        mood: 0.85,
        rating: 4,
        managerFeedback: "Exceeds Expectations",
      }),
      ...people("overworked", 3, overworked),
      ...people("sad", 3, sad),
    ],
    suffering: ["overworked1", "overworked2", "overworked3", "sad1", "sad2", "sad3"],
    content: startsWith("usual", "manager"),
  },
  {
    name: "away for months",
    everybody: [
      ...people("usual", 120),
      ...people("away", 5, { changes: [{ since: 150, isAway: true }] }),
      ...people("back", 5, { changes: [{ since: 150, until: 10, isAway: true }] }),
      ...people("halfDays", 5, { changes: [{ since: 60, hours: 4, messages: 10 }] }),
    ],
    suffering: [],
    content: startsWith("usual", "away", "back", "halfDays"),
  },
  {
    name: "all in one bad winter",
    everybody: [
      ...people("everybody", 150, { changes: [{ since: 50, mood: 0.3, hours: 9.8 }] }),
      ...people("spared", 10),
    ],
    suffering: [],
    content: startsWith("spared"),
  },
  {
    name: "content throughout",
    everybody: [
      ...people("usual", 200, { mood: 0.82, hours: 7.5 }),
      ...people("low", 10, { mood: 0.62, hours: 8.1 }),
      ...people("down", 10, { mood: 0.75, changes: [{ since: 400, until: 60, mood: 0.95 }] }),
    ],
    suffering: [],
    content: () => true,
  },
  {
    name: "eight people",
    everybody: [...people("usual", 7), ...people("overworked", 1, overworked)],
    suffering: ["overworked1"],
    content: startsWith("usual"),
  },
  {
    name: "copies of one person",
    everybody: people("copy", 60, { hoursSpread: 0, moodSpread: 0, isCopy: true }),
    suffering: [],
    content: () => true,
  },
  {
    name: "small mishaps",
    everybody: [
      ...people("usual", 110),
      ...people("badWeek", 6, { answersPerWeek: 1, changes: [{ since: 6, mood: 0.2 }] }),
      ...people("crunch", 6, { changes: [{ since: 45, until: 38, hours: 12.5 }] }),
      ...people("wrongDay", 4, { changes: [{ since: 24, until: 24, hours: 24 }] }),
      ...people("holiday", 6, { changes: [{ since: 30, until: 3, isAway: true }] }),
      ...people("middling", 12, { mood: 0.52, moodSpread: 0.05 }),
    ],
    suffering: [],
    content: startsWith("usual", "badWeek", "crunch", "wrongDay", "holiday", "middling"),
  },
  {
    name: "a few days of records each",
    everybody: [
      ...people("usual", 90, thin),
      ...people("longDay", 8, { ...thin, hours: 10.5, meetings: 6, mood: 0.75 }),
      ...people("unhappy", 3, {
        ...thin,
        mood: 0.02,
        leave: [{ type: "Unpaid Leave", days: 15, endedDaysAgo: 20 }],
      }),
    ],
    suffering: ["unhappy1", "unhappy2", "unhappy3"],
    content: startsWith("usual"),
  },
  {
    name: "withdrawn without a word",
    everybody: [
      ...people("usual", 120),
      ...people("withdrawn", 3, {
        answersPerWeek: 1,
        changes: [{ since: 60, hours: 5.5, meetings: 0.8, messages: 3, mood: 0.3 }],
      }),
    ],
    suffering: ["withdrawn1", "withdrawn2", "withdrawn3"],
    content: startsWith("usual"),
  },
  {
    name: "one unhappy team in a content company",
    everybody: [...people("usual", 230, { mood: 0.78 }), ...people("team", 12, { mood: 0.28, changes: [] })],
    suffering: Array.from({ length: 12 }, (_, index) => `team${index + 1}`),
    content: startsWith("usual"),
  },
];
