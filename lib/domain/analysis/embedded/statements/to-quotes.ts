import { isSaidAgain, type Saying, toSaying, toWords } from "../../../conversation/sentences/same-words.ts";
import type { Quote } from "../../conversation-analysis.ts";
import type { Statement } from "./read-statements.ts";

/** The first of these statements as quotations, none twice in nearly the same words, in the order they were said. */
export function toQuotes(statements: readonly Statement[], most: number): readonly Quote[] {
  const chosen: Statement[] = [];
  const said: Saying[] = [];
  for (const statement of statements) {
    if (chosen.length >= most) break;
    const saying = toSaying(toWords(statement.text));
    if (said.some((earlier) => isSaidAgain(earlier, saying))) continue;
    said.push(saying);
    chosen.push(statement);
  }
  return chosen.toSorted(byPlace).map(({ text, turn }) => ({ text: toQuoted(text), turn }));
}

/** In the order they were said. */
export function byPlace(one: Statement, other: Statement): number {
  return one.turn - other.turn || one.place - other.place;
}

/** A sentence as it is quoted: without the comma or full stop that ends it. */
export function toQuoted(text: string): string {
  const bare = text.replace(/(?<=[^.])[.,;:]+$/u, "");
  return bare === "" ? text : bare;
}
