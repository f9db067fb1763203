import type { Sentiment } from "../../conversation-analysis.ts";
import { scoreSentiment } from "../sentiment.ts";
import type { SpokenTurn, Statement } from "../statements/read-statements.ts";

/** A turn without feeling counts too, but little: what is told with feeling sets the tone. */
const evenWeight = 0.2;
const fewWords = 2;

/**
 * How the employee's messages sound, one by one and on the whole. Courtesies, questions about Elara and what was not
 * understood have no value.
 * @returns null where nothing of how they are was told
 */
export function followCourse(spoken: readonly SpokenTurn[]): Sentiment | null {
  const course = spoken.flatMap(({ turn, kind, statements }) =>
    kind === "told" ? [{ turn, value: scoreSentiment(tellOnly(statements)).value }] : [],
  );
  if (course.length === 0) return null;
  if (course.every(({ value }) => value === 0) && isNearlySilent(spoken)) return null;
  const total = course.reduce((sum, { value }) => sum + evenWeight + Math.abs(value), 0);
  const sum = course.reduce((all, { value }) => all + value * (evenWeight + Math.abs(value)), 0);
  return { overall: round(sum / total), course };
}

/** What the turn tells, without courtesies and what was pasted. */
function tellOnly(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join("\n");
}

function isNearlySilent(spoken: readonly SpokenTurn[]): boolean {
  const isForeign = spoken.some(({ kind }) => kind === "foreign");
  return (
    isForeign || spoken.every(({ statements }) => statements.every(({ wordCount }) => wordCount <= fewWords))
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
