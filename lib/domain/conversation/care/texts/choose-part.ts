import { literalOf } from "./fill-text.ts";

/**
 * One of `choices` that was not said yet, or was said longest ago; the seed says where the search begins.
 * @throws RangeError without a choice
 */
export function choosePart(choices: readonly string[], said: readonly string[], seed: number): string {
  const start = choices.length === 0 ? 0 : seed % choices.length;
  const [first, ...others] = [...choices.slice(start), ...choices.slice(0, start)];
  if (first === undefined) throw new RangeError("there is no text to choose from");
  const lastSaid = (choice: string) => said.findLastIndex((text) => text.includes(literalOf(choice)));
  return others.reduce((best, choice) => (lastSaid(choice) < lastSaid(best) ? choice : best), first);
}
