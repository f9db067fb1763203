import type { ScreenVerdict } from "../screen/verdict.ts";
import type { Turn } from "../turns.ts";
import { choosePart } from "./texts/choose-part.ts";

/** What a normal reply ends with after a concern: a gentle question, and where a person can be found. */
export const checkInTexts = {
  danger: [
    "May I ask you plainly: have you been thinking about ending your life?",
    "When it feels like this, do you sometimes think about not wanting to live?",
    "How are you right now, in this moment: are you safe?",
    "Do thoughts of hurting yourself come up when it is this heavy?",
    "Is it the kind of heavy that makes you think about not being here?",
  ],
  other: [
    "Are you safe where you are, at work and at home?",
    "Is there anything that makes you feel unsafe right now?",
    "Would it help to talk to a person about this?",
  ],
  help: [
    "Behind the help button you find people to talk to, at any time.",
    "If you would like a person beside you, the help button shows whom you can call.",
    "The help button above has numbers of people who listen, day or night.",
    "You can open the help button whenever you want somebody to talk to.",
  ],
} as const;

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
  const asked = [...checkInTexts.danger, ...checkInTexts.other];
  if (said.slice(-2).some((text) => asked.some((question) => text.includes(question)))) return null;
  const isDanger = verdict.categories.some((category) => category === "suicide" || category === "self_harm");
  const question = choosePart(isDanger ? checkInTexts.danger : checkInTexts.other, said, seed);
  return `${choosePart(checkInTexts.help, said, seed)} ${question}`;
}
