import { toWords } from "../sentences/same-words.ts";

/** A question that a reply must not pass over, and what an answer to it speaks of. */
type Asked = { readonly asks: RegExp; readonly answers: RegExp };

const mustAnswer: readonly Asked[] = [
  {
    asks: /(?<!\p{L})(?:are|r) (?:you|u) (?:\w+ )?(?:an? )?(?:\w+ )?(?:human|real|person|people|bot|robot|ai|machine|computer|chat ?bot|chat ?gpt)(?!\p{L})|(?:am i|is this) (?:\w+ )?(?:talking|speaking|chatting|writing)?(?: to| with)? ?(?:an? )?(?:real |actual )?(?:human|person|bot|robot|ai|machine)/iu,
    answers:
      /(?<!\p{L})(?:a\.?i\.?|artificial|program|software|computer|machine|not (?:a )?(?:human|person|real)|no human|bot)(?!\p{L})/iu,
  },
  {
    asks: /(?<!\p{L})(?:who (?:can |else |all )?(?:reads?|sees?|gets? to (?:see|read))|can (?:my |the )?(?:\w+ )?(?:boss|manager|hr|company|employer|anyone|anybody|team) (?:\w+ )?(?:read|see)|is (?:this|it|that|what i (?:say|write)) (?:\w+ )?(?:private|confidential|anonymous|recorded|stored)|(?:will|do|are) you (?:going to )?(?:tell|report|share|pass))(?!\p{L})/iu,
    answers:
      /(?<!\p{L})(?:hr|reads?|sees?|summary|private|confidential\w*|anonym\w*|shares?|shared|pass(?:es)?|tells?|told|manager|nobody|kept|stored|between)(?!\p{L})/iu,
  },
];

const scripts = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Arabic",
  "Hebrew",
  "Devanagari",
  "Bengali",
  "Thai",
  "Hangul",
  "Han",
  "Hiragana",
];
const matchers = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, "gu"));

const echoShare = 0.85;
const fewestEchoWords = 8;
const readLength = 4_000;

/**
 * Whether a reply as a whole answers what was said: it does not pass over a plain question about Elara, is no copy of
 * the message, keeps to a script the person can read, and is talk rather than code.
 */
export function cohereWith(reply: string, personText: string): boolean {
  const [said, asked] = [reply.slice(0, readLength), personText.slice(0, readLength)];
  if (!/\p{L}/u.test(said)) return false;
  if (mustAnswer.some(({ asks, answers }) => asks.test(asked) && !answers.test(said))) return false;
  if (/```|<\/?[a-z]+>|\bfunction\s*\(|=>|;\s*\n/u.test(said) && !/```|code|script/iu.test(asked))
    return false;
  return !isCopy(said, asked) && isReadable(said, asked);
}

function isCopy(reply: string, personText: string): boolean {
  const words = toWords(reply);
  if (words.length < fewestEchoWords) return false;
  const known = new Set(toWords(personText));
  return words.filter((word) => known.has(word)).length / words.length >= echoShare;
}

/** English is always readable here; another script only for whoever wrote in it. */
function isReadable(reply: string, personText: string): boolean {
  const main = mainScript(reply);
  return (
    main === "Latin" || main === null || personText.match(new RegExp(`\\p{Script=${main}}`, "u")) !== null
  );
}

function mainScript(text: string): string | null {
  const counts = matchers.map((matcher) => text.match(matcher)?.length ?? 0);
  const most = Math.max(...counts);
  return most === 0 ? null : (scripts[counts.indexOf(most)] ?? null);
}
