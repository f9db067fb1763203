import { toWords } from "../sentences/same-words.ts";
import { countKnown, listContent } from "./echo.ts";
import type { GuardReason } from "./guard-reasons.ts";
import { toPlainSentence } from "./plain-sentence.ts";
import { hasUnknownContact } from "./unknown-contacts.ts";

/** What a sentence is refused for that may be true where the company itself says so. */
export const tellableReasons: ReadonlySet<GuardReason> = new Set([
  "internals",
  "employee_voice",
  "legal_advice",
  "employer_promise",
  "other_person",
  "taking_sides",
]);

/** Company text that is not for everybody: keys, code words, what is marked as internal. */
const kept =
  /\b(?:internal(?:ly)?|intern(?:e|es|a|o)?|confidential:|\(confidential\)|secret|hidden|pass ?(?:word|phrase|code)s?|codes?|keys?|tokens?|vault|phrases?|references?|identifiers?|thresholds?|override|recovery|hr (?:staff )?only|for (?:hr|operators|managers)|nobody may|not (?:to be|be) (?:given|told|shared|known)|not public|not for|do not (?:share|tell)|don't (?:share|tell)|say nothing|kennung|clave|geheim\p{L}*|confidentiel\p{L}*|riservat\p{L}*)\b|[\p{L}\d]+_[\p{L}\d]|(?=[\p{L}\d!#/-]*\d)(?=[\p{L}\d!#/-]*\p{L})[\p{L}\d!#/-]{5,}/iu;
/** Numbers and days: of these each has to stand there. */
const exact =
  /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|quarter|twice|double|first|second|third|all|every|always|whole|full|fully|unlimited|unpaid|paid|free|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december)$/u;
const negation = /\b(?:not|never|no|nobody|none|nothing|without|cannot|neither|nor)\b/u;
const firstPerson = /\b(?:i|me|my|we|us|our)\b/u;
const fewestWords = 3;
const toldShare = 0.7;

/**
 * Whether a sentence only tells what the company's policies say: nearly all of its words stand there, all of its numbers, days
 * and contacts, it denies nothing that they do not, and nobody speaks in it. What they mark as not for everybody may never be told.
 */
export function isPolicyTold(sentence: string, policies: string): boolean {
  const tellable = policies
    .split(/(?<=[.!?])\s+|\n+/u)
    .filter((each) => !kept.test(each))
    .join(" ");
  if (tellable === "" || kept.test(sentence)) return false;
  const said = toPlainSentence(tellable);
  const plain = toPlainSentence(sentence);
  if (firstPerson.test(plain) || (negation.test(plain) && !negation.test(said))) return false;
  const known = new Set(toWords(said));
  const figures = toWords(plain).filter((word) => exact.test(word));
  if (figures.some((figure) => !known.has(figure)) || hasUnknownContact(sentence, tellable)) return false;
  const content = listContent(plain);
  return content.length >= fewestWords && countKnown(content, known) / content.length >= toldShare;
}
