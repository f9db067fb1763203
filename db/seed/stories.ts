import type { CalendarDay } from "./calendar-day.ts";
import type { DemoPerson } from "./demo-people.ts";
import { randomStream } from "./seeded-random.ts";

export const storyKinds = [
  "burnout",
  "overwork",
  "recognition_gap",
  "mood_decline",
  "failed_onboarding",
  "happy_outlier",
  "long_leave",
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** What a story does to a person's days, reached step by step over `rampDays` from `from` on. */
export type StoryEffect = {
  readonly from: CalendarDay;
  readonly rampDays: number;
  /** Added to the hours of a working day. */
  readonly hours: number;
  /** Added to the mood on the scale from 0 to 1. */
  readonly mood: number;
  readonly meetingsFactor: number;
  /** The part of weekend days they work. */
  readonly weekendRate: number;
  readonly takesAnnualLeave: boolean;
  readonly unpaidLeaveSpells: number;
  readonly isAway: boolean;
  readonly rewards: "usual" | "none_since" | "many";
  readonly rating: number | null;
  readonly joinedLately: boolean;
  readonly answerRate: number | null;
};

/** A story as it was planted, and what a good detection says about its people. */
export type PlantedStory = {
  readonly kind: StoryKind;
  readonly employeeIds: readonly string[];
  readonly from: CalendarDay;
  readonly expectation: "at_risk" | "not_at_risk";
  readonly summary: string;
};

type StoryPlan = {
  readonly expectation: PlantedStory["expectation"];
  readonly summary: string;
  /** How long ago it began, in days. */
  readonly daysAgo: number;
  /** How many people it is about; a team story takes reports of one manager. */
  readonly people: number;
  readonly scope: "team" | "department" | "company";
  readonly department?: string;
  readonly effect: Partial<Omit<StoryEffect, "from">>;
};

const plans: Readonly<Record<StoryKind, StoryPlan>> = {
  burnout: {
    expectation: "at_risk",
    summary: "one person with long days, sinking mood, a bad review, unpaid leave and no recognition",
    daysAgo: 330,
    people: 1,
    scope: "company",
    effect: {
      hours: 3.6,
      mood: -0.55,
      meetingsFactor: 2.2,
      weekendRate: 0.35,
      takesAnnualLeave: false,
      unpaidLeaveSpells: 3,
      rewards: "none_since",
      rating: 1,
      answerRate: 0.8,
    },
  },
  overwork: {
    expectation: "at_risk",
    summary:
      "a team that has worked eleven-hour days and weekends since a product launch, and is not thanked for it",
    daysAgo: 430,
    people: 8,
    scope: "team",
    department: "Engineering",
    effect: {
      hours: 3.2,
      mood: -0.34,
      meetingsFactor: 2,
      weekendRate: 0.3,
      takesAnnualLeave: false,
      rewards: "none_since",
    },
  },
  recognition_gap: {
    expectation: "at_risk",
    summary: "top performers whose awards stopped a year ago",
    daysAgo: 365,
    people: 6,
    scope: "department",
    department: "Customer Support",
    effect: { mood: -0.32, rewards: "none_since", rating: 4, answerRate: 0.7 },
  },
  mood_decline: {
    expectation: "at_risk",
    summary: "people whose mood fell from good to bad while nothing else changed",
    daysAgo: 220,
    people: 3,
    scope: "company",
    effect: { mood: -0.58, rampDays: 90, answerRate: 0.85 },
  },
  failed_onboarding: {
    expectation: "at_risk",
    summary: "newcomers without a mentor or training who do not find their feet",
    daysAgo: 110,
    people: 3,
    scope: "company",
    effect: { mood: -0.4, rampDays: 14, hours: -0.8, joinedLately: true, answerRate: 0.75 },
  },
  happy_outlier: {
    expectation: "not_at_risk",
    summary: "one person who is unusual in every good way",
    daysAgo: 540,
    people: 1,
    scope: "company",
    effect: { mood: 0.4, rewards: "many", rating: 4, answerRate: 0.97 },
  },
  long_leave: {
    expectation: "not_at_risk",
    summary: "one person who has been on sick leave for four months",
    daysAgo: 125,
    people: 1,
    scope: "company",
    effect: { isAway: true, rampDays: 1 },
  },
};

const noEffect: Omit<StoryEffect, "from"> = {
  rampDays: 45,
  hours: 0,
  mood: 0,
  meetingsFactor: 1,
  weekendRate: 0,
  takesAnnualLeave: true,
  unpaidLeaveSpells: 0,
  isAway: false,
  rewards: "usual",
  rating: null,
  joinedLately: false,
  answerRate: null,
};

/** Chooses whom each story is about. Nobody is in two stories; a small company may be too small for all. */
export function plantStories(options: {
  readonly seed: number;
  readonly people: readonly DemoPerson[];
  readonly lastDay: CalendarDay;
  readonly firstDay: CalendarDay;
  readonly kinds: readonly StoryKind[];
}): { stories: PlantedStory[]; effects: ReadonlyMap<string, StoryEffect> } {
  const effects = new Map<string, StoryEffect>();
  const managerIds = new Set(options.people.map(({ managerId }) => managerId));
  const stories = storyKinds
    .filter((kind) => options.kinds.includes(kind))
    .map((kind): PlantedStory => {
      const plan = plans[kind];
      const from = Math.max(options.firstDay, options.lastDay - plan.daysAgo);
      const free = options.people.filter(
        ({ id, joinedOn }) => !effects.has(id) && !managerIds.has(id) && joinedOn < from - 60,
      );
      const chosen = choosePeople(options.seed, kind, free);
      for (const { id } of chosen) effects.set(id, { ...noEffect, ...plan.effect, from });
      const { expectation, summary } = plan;
      return { kind, employeeIds: chosen.map(({ id }) => id), from, expectation, summary };
    });
  return { stories: stories.filter(({ employeeIds }) => employeeIds.length > 0), effects };
}

/** A story takes at most a twelfth of the company, so that a small one stays mostly usual. */
function choosePeople(seed: number, kind: StoryKind, free: readonly DemoPerson[]): DemoPerson[] {
  const { people, scope, department } = plans[kind];
  const random = randomStream(seed, "story", kind);
  const count = Math.max(1, Math.min(people, Math.floor(free.length / 12)));
  const inDepartment = free.filter(({ plan }) => scope === "company" || plan.name === department);
  const candidates = inDepartment.length >= count ? inDepartment : free;
  const pool = scope === "team" ? largestTeam(candidates) : candidates;
  return pool
    .map((person) => ({ person, at: random.uniform() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ person }) => person);
}

function largestTeam(people: readonly DemoPerson[]): readonly DemoPerson[] {
  const teams = Map.groupBy(people, ({ managerId }) => managerId);
  let largest: readonly DemoPerson[] = [];
  for (const team of teams.values()) if (team.length > largest.length) largest = team;
  return largest;
}

/** How far a story has come on a day, from 0 to 1. */
export function storyProgress(effect: StoryEffect | undefined, day: CalendarDay): number {
  if (effect === undefined || day < effect.from) return 0;
  return Math.min(1, (day - effect.from + 1) / effect.rampDays);
}
