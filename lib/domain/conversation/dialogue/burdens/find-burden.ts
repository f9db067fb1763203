import type { ReadMessage } from "../message/read-message.ts";
import type { Burden } from "./burden.ts";
import { generalBurdens, lifeBurdens, lossBurdens } from "./life-burdens.ts";
import { workBurdens } from "./work-burdens.ts";

/** In this order: losses first, and what says nothing of its own last. */
export const burdens: readonly Burden[] = [...lossBurdens, ...workBurdens, ...lifeBurdens, ...generalBurdens];

const notMeant =
  /\b(?:not|n't|never|no longer|no|without|hardly|isn't|aren't|used to be)(?: (?:really|so|that|very|all|too|be|been|feel|feeling|a|any|the|much|of))* $/;
const startsNegated =
  /^(?:not|no|never|nobody|nothing|can'?t|cannot|couldn't|don't|doesn't|didn't|haven't|isn't|aren't|won't|without|hardly|barely)/;

/** What weighs on somebody by what they write, most particular first; empty where nothing does. */
export function findBurdens({ clauses }: ReadMessage): readonly Burden[] {
  const texts = clauses.filter(({ isQuestion }) => !isQuestion).map(({ text }) => text);
  return burdens.filter((burden) => texts.some((text) => isSaid(burden, text)));
}

function isSaid({ says, unless }: Burden, text: string): boolean {
  const match = says.exec(text);
  if (match === null || unless?.test(text) === true) return false;
  return startsNegated.test(match[0]) || !notMeant.test(text.slice(0, match.index));
}
