import { z } from "zod";

/** What mood is looked at beside. Sick leave is health data and never among them, whatever the settings are. */
export const drivers = [
  "hours",
  "meetings",
  "annual_leave",
  "casual_leave",
  "unpaid_leave",
  "rewards",
  "rating",
  "onboarding_feedback",
  "mentor",
  "training",
] as const;
export type Driver = (typeof drivers)[number];

/** What changes from month to month. */
export const monthlyDrivers = [
  "hours",
  "meetings",
  "annual_leave",
  "casual_leave",
  "unpaid_leave",
  "rewards",
] as const satisfies readonly Driver[];
export type MonthlyDriver = (typeof monthlyDrivers)[number];

type DriverWords = {
  /** What it is: the label of a dot. */
  readonly name: string;
  /** "People who … also tend to report a better mood." */
  readonly people: string;
  /** "In months …, people tend to report a better mood than they usually do." */
  readonly months: string;
  /** One more of it, for a slope: "an hour a day more". */
  readonly unit: string;
};

export const driverWords: Readonly<Record<Driver, DriverWords>> = {
  hours: {
    name: "Hours a day",
    people: "work longer days than others in their department",
    months: "with longer days",
    unit: "an hour a day more",
  },
  meetings: {
    name: "Meetings a day",
    people: "have more meetings than others in their department",
    months: "with more meetings",
    unit: "one meeting a day more",
  },
  annual_leave: {
    name: "Annual leave",
    people: "take more annual leave than others in their department",
    months: "with more annual leave",
    unit: "one day of annual leave more",
  },
  casual_leave: {
    name: "Casual leave",
    people: "take more casual leave than others in their department",
    months: "with more casual leave",
    unit: "one day of casual leave more",
  },
  unpaid_leave: {
    name: "Unpaid leave",
    people: "take more unpaid leave than others in their department",
    months: "with more unpaid leave",
    unit: "one day of unpaid leave more",
  },
  rewards: {
    name: "Rewards",
    people: "receive more reward points than others in their department",
    months: "in which they receive a reward",
    unit: "a reward",
  },
  rating: {
    name: "Rating",
    people: "are rated higher in their reviews than others in their department",
    months: "",
    unit: "",
  },
  onboarding_feedback: {
    name: "Onboarding",
    people: "had a better onboarding than others in their department",
    months: "",
    unit: "",
  },
  mentor: {
    name: "A mentor at the start",
    people: "had a mentor at the start, unlike others in their department,",
    months: "",
    unit: "",
  },
  training: {
    name: "Training at the start",
    people: "completed their training at the start, unlike others in their department,",
    months: "",
    unit: "",
  },
};

const estimate = {
  correlation: z.number(),
  low: z.number(),
  high: z.number(),
  /** Corrected for how many are looked at. */
  pValue: z.number(),
  people: z.int(),
};
export const driverFiguresSchema = z.object({
  between: z.array(z.object({ driver: z.enum(drivers), ...estimate })),
  within: z.array(z.object({ driver: z.enum(monthlyDrivers), ...estimate, slope: z.number() })),
});
/** What is kept of a month: how mood goes together with each, between people and over time. */
export type DriverFigures = z.output<typeof driverFiguresSchema>;
