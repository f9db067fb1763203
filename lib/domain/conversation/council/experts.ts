import type { FamilyName } from "../bank/family-names.ts";

export const expertNames = ["psychologist", "workload_analyst", "social_dynamics", "hr_policy"] as const;
export type ExpertName = (typeof expertNames)[number];

/** How somebody looks at the facts. */
export type Expert = {
  readonly name: ExpertName;
  /** How much more, or less, a theme weighs in this view; 1 where nothing is said. */
  readonly lens: Readonly<Partial<Record<FamilyName, number>>>;
  /** Who the endpoint is asked to be. */
  readonly brief: string;
};

export const experts: readonly Expert[] = [
  {
    name: "psychologist",
    lens: { mood: 1.5, leave_rest: 1.3, belonging: 1.2, conflict: 1.1, no_data: 1.1, performance: 0.8 },
    brief:
      "an occupational psychologist. You look at strain, exhaustion, worry, self-worth and recovery, and at how somebody speaks. You never diagnose.",
  },
  {
    name: "workload_analyst",
    lens: { workload: 1.6, leave_rest: 1.3, performance: 1.1, onboarding: 1.1, belonging: 0.8, mood: 0.9 },
    brief:
      "an analyst of work organisation. You look at amount and rhythm of work, interruptions, priorities, rest and how tasks are handed out.",
  },
  {
    name: "social_dynamics",
    lens: { belonging: 1.5, conflict: 1.5, manager: 1.3, recognition: 1.2, workload: 0.8, leave_rest: 0.8 },
    brief:
      "an expert in the dynamics of teams. You look at belonging, conflict, trust, recognition and the way people at work deal with each other. You take no side.",
  },
  {
    name: "hr_policy",
    lens: {
      growth: 1.3,
      performance: 1.3,
      onboarding: 1.3,
      manager: 1.2,
      recognition: 1.2,
      leave_rest: 1.1,
      mood: 0.8,
    },
    brief:
      "an expert in personnel practice. You look at leave, reviews, development, settling in and what an organisation usually offers. You promise nothing and give no legal advice.",
  },
];
