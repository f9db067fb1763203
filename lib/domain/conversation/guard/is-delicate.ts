import { readsAsEnglish } from "../evidence/is-english.ts";
import { screenMessage } from "../screen/screen-message.ts";
import { toWords } from "../sentences/same-words.ts";
import type { Turn } from "../turns.ts";

/** How many of the person's last messages make a talk delicate. */
const lately = 3;

const grave = [
  // dying, hurting, getting even
  "die|dying|dead|death|suicid\\w*|kill\\w*|murder\\w*|strangl\\w*|stab\\w*|shoot\\w*|gun|knife|poison\\w*|hurt (?:him|her|them|myself|some\\w+)|harm\\w*|cut(?:ting)? myself|punch\\w*|beat (?:him|her|them)|revenge|get(?:ting)? (?:back at|even)|pay for (?:it|this|that)|teach (?:him|her|them) a lesson|without (?:being|getting) caught|hate (?:him|her|them|my\\w*)|rage|furious|livid|destroy\\w*|ruin\\w*|sabotag\\w*|steal\\w*|hack\\w*|fake|forge|blackmail\\w*|spy\\w*|secretly",
  // body, medicine, substances
  "pills?|tablets?|medic\\w+|antidepress\\w+|dos(?:e|age)|drugs?|drunk|drink\\w*|alcohol|wine|overdos\\w*|panic|hallucinat\\w*|pregnan\\w*|not (?:eaten|slept)|haven't (?:eaten|slept)|starv\\w*|vomit\\w*|weight|chest|heart is racing",
  // beliefs that must not be fed
  "cameras?|microphones?|chips?|implant\\w*|watch(?:es|ed|ing) me|follow(?:s|ed|ing)? me|listen\\w* to my|(?:my|read\\w*) (?:thoughts|mind)|voices|signs?|messages? (?:to|for) me|chosen|plot\\w*|conspir\\w*|replaced|poisoned|secret|spying|mission",
  // orders to a machine, and what only records know
  "instructions?|prompt|system|rules|ignore|pretend|role ?play|base64|jailbreak|developer mode|password|token|code ?word|passphrase|canary|print|repeat|translate|verbatim|(?:risk )?score|flag\\w*|records?|data|colleagues? (?:feel|earn|say)\\w*|others",
  // who has to be right
  "who(?:'s| is) right|am i (?:right|wrong)|whose fault|take my side|agree with me|illegal|sue|lawyer|court|lawsuit",
].join("|");
const delicate = new RegExp(`(?<!\\p{L})(?:${grave})(?!\\p{L})`, "iu");

/**
 * Whether a model's reply is read to its end before anything of it is shown: after a concern or a crisis in the last
 * messages, where the newest speaks of what a bad reply could do most harm with, and in languages besides English, which
 * the guard reads less well.
 */
export function isDelicate(turns: readonly Turn[]): boolean {
  const said = turns.filter(({ role }) => role === "person").map(({ text }) => text);
  const newest = said.at(-1) ?? "";
  return (
    delicate.test(newest) ||
    !readsAsEnglish(toWords(newest)) ||
    said.slice(-lately).some((text) => screenMessage(text).level !== "none")
  );
}
