import type { ReadMessage } from "../message/read-message.ts";
import { type Occasion, occasions } from "./occasions.ts";

/** What somebody comes with; null when it is nothing that has an answer of its own. */
export function findOccasion({ clauses, words }: ReadMessage): Occasion | null {
  const text = clauses.map((clause) => clause.text).join(" ");
  const found = occasions.find(
    ({ says, unless, longest }) => words.length <= longest && says.test(text) && unless?.test(text) !== true,
  );
  return found ?? null;
}
