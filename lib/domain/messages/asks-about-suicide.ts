import { screenMessage } from "../conversation/screen/screen-message.ts";

/** From who is asked to who answers; the longer words first. */
const turned: readonly (readonly [RegExp, string])[] = [
  [/\byourself\b/giu, "myself"],
  [/\byour\b/giu, "my"],
  [/\b(?:are you|you're|you are)\b/giu, "I am"],
  [/\bhave you\b/giu, "I have"],
  [/\bdo you\b/giu, "I"],
  [/\byou\b/giu, "I"],
];

/**
 * Whether somebody is asked about suicide or self-harm, so that a bare "yes" is heard as what it is. A question is screened
 * as it stands and as its answer would say it.
 */
export function asksAboutSuicide(text: string): boolean {
  if (!/[?？؟]/u.test(text)) return false;
  const asAnswer = turned.reduce((words, [from, to]) => words.replace(from, to), text.replaceAll("’", "'"));
  return [text, asAnswer].some((words) =>
    screenMessage(words).categories.some((category) => category === "suicide" || category === "self_harm"),
  );
}
