import type { OwnPast, PastComparison, PastMeasure } from "../../features/own-past.ts";
import type { Quantity } from "../inputs/input-definition.ts";
import type { ReasonTrend } from "../verdicts.ts";
import { measureChange } from "./own-past.ts";

type Watch = {
  readonly measure: PastMeasure;
  readonly worse: "high" | "low";
  readonly unit: "absolute" | "share";
  /** A smaller change is none. */
  readonly least: number;
  readonly leastSpread: number;
};

const mood: Watch = { measure: "mood", worse: "low", unit: "absolute", least: 0.08, leastSpread: 0.08 };
const hours: Watch = { measure: "workHours", worse: "high", unit: "absolute", least: 0.4, leastSpread: 0.25 };
const meetings: Watch = { measure: "meetings", worse: "high", unit: "share", least: 0.15, leastSpread: 0.1 };
const messages: Watch = { measure: "messages", worse: "low", unit: "share", least: 0.2, leastSpread: 0.1 };

/** The quantities that are recorded day by day; of the others no course is known. */
const watches: Partial<Record<Quantity, Watch>> = {
  ...{ mood, moodChange: mood, workHours: hours, workHoursChange: hours },
  ...{ meetings, messagesChange: messages },
};

/** Below this many standard errors a change looks like chance. */
const clearly = 2;

/** What moved over a year has to be so much larger, and so much clearer, than what moved of late. */
const overYear = { least: 2, clearly: 3 } as const;

/** How a quantity has moved since the start of the person's own year; null: not known. */
export function judgeYear(quantity: Quantity, sinceStart: PastComparison | null): ReasonTrend | null {
  const watch = watches[quantity];
  const measured = watch === undefined ? null : measureChange(watch, sinceStart);
  if (watch === undefined || measured === null) return null;
  const isClear =
    Math.abs(measured.standardErrors) >= overYear.clearly &&
    Math.abs(measured.change) >= overYear.least * watch.least;
  if (!isClear) return "steady";
  return measured.change > 0 ? "worse" : "better";
}

/** How a quantity has moved in the last four weeks against the person's own year before; null: not known. */
export function judgeTrend(quantity: Quantity, ownPast: OwnPast): ReasonTrend | null {
  const watch = watches[quantity];
  const measured = watch === undefined ? null : measureChange(watch, ownPast[watch.measure]);
  if (watch === undefined || measured === null) return null;
  const isClear = Math.abs(measured.standardErrors) >= clearly && Math.abs(measured.change) >= watch.least;
  if (!isClear) return "steady";
  return measured.change > 0 ? "worse" : "better";
}
