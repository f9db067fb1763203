import type { ScreenVerdict } from "../screen/verdict.ts";
import type { Turn } from "../turns.ts";
import { checkInTexts } from "./texts/check-in-texts.ts";
import { choosePart } from "./texts/choose-part.ts";

/**
 * A gentle check-in for the end of a normal reply, after a message of concern; null for any other, and when the last two
 * replies had one: a question that comes every time is no question any more.
 */
export function checkInFor(input: {
  readonly verdict: ScreenVerdict;
  readonly turns: readonly Turn[];
  readonly seed: number;
}): string | null {
  const { verdict, turns, seed } = input;
  if (verdict.level !== "concern") return null;
  const said = turns.filter(({ role }) => role === "elara").map(({ text }) => text);
  const asked = [...checkInTexts.suicide, ...checkInTexts.other];
  if (said.slice(-2).some((text) => asked.some((question) => text.includes(question)))) return null;
  const isDanger = verdict.categories.some((category) => category === "suicide" || category === "self_harm");
  const question = choosePart(isDanger ? checkInTexts.suicide : checkInTexts.other, said, seed);
  return `${choosePart(checkInTexts.help, said, seed)} ${question}`;
}
