import { languages } from "../dialogue/languages/language-words.ts";
import { isEnglishSmallWord, readsAsEnglish } from "../evidence/is-english.ts";
import { toWords } from "../sentences/same-words.ts";
import { isKnownWord } from "./evidence/weigh-sentence.ts";

const hidden = /[\u00ad\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]/gu;
const mostHidden = 1;
const brokenText = /\ufffd|\p{Co}|(?![\t\n\r])\p{Cc}/u;
/** Letters of the alphabet in disguise: full width, circled, mathematical. */
const costume = /[\uff21-\uff3a\uff41-\uff5a\u24b6-\u24e9\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]/u;
const mixedScripts =
  /(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*\p{Script=Latin})(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}/u;
/** Letters one by one, however they are parted. */
const spelled = /(?<![\p{L}\p{N}])\p{L}(?:[\s.\-_*·]{1,3}\p{L}(?![\p{L}\p{N}])){3,}/u;
/** Long runs that no language has: of base 64, of hexadecimal or binary digits, of escapes, of dots and dashes. */
const coded =
  /[A-Za-z0-9+/]{16,}={1,2}|(?=[A-Za-z+/]*\d)(?=[\dA-Z+/]*[a-z])(?=[\da-z+/]*[A-Z])[A-Za-z0-9+/]{14,}|(?<![\p{L}\p{N}])(?=[a-f]*\d)[0-9a-f]{12,}(?![\p{L}\p{N}])|(?:[01]{7,8}\s?){3,}|(?:%[0-9a-f]{2}){3,}|(?:\\[ux][0-9a-f]{2,4}){2,}|(?:&#x?[0-9a-f]+;){2,}|(?:[.-]{1,5}\s+){5,}/iu;
const markup =
  /```|`[^`]+`|<\/?[a-z!][^>]*>?|<!--|-->|^\s*#{1,6}\s|^\s*\|.*\||\{\s*["']|["']\s*:\s*["'{[]|\w+_\w+\s*=|=\s*["']|=>|\b(?:function|const|import|return|print)\s*[({]/iu;
/** Digits for letters, in a word; not "3rd", "5pm", "A4", "B2B". */
const leet =
  /(?<![\p{L}\p{N}])(?=\p{L}*\d+\p{L})(?=[\p{N}]*\p{L}[\p{L}\p{N}]*)(?!\d+(?:st|nd|rd|th|am|pm|h|min|k|s|x|er|e|ème|ter)(?![\p{L}\p{N}])|\p{L}\d\p{L}(?![\p{L}\p{N}]))[\p{L}\p{N}]{3,}(?![\p{L}\p{N}])/u;
const code = /(?<![\p{L}\p{N}])(?=[\p{Lu}\d-]*\p{Lu})[\p{Lu}\d]+(?:-[\p{Lu}\d]+)*-\d{2,}(?![\p{L}\p{N}])/u;

/**
 * Whether a sentence is written so that its sense is hidden, or is no talk at all: encoded, spelled out, in look-alike
 * letters, with hidden characters, as markup or code, or as broken text.
 */
export function isUnreadable(sentence: string, mentioned: string): boolean {
  if ((sentence.match(hidden)?.length ?? 0) > mostHidden) return true;
  if (brokenText.test(sentence) || costume.test(sentence) || mixedScripts.test(sentence)) return true;
  if (spelled.test(sentence) || coded.test(sentence)) return true;
  const known = mentioned.toLowerCase();
  return [markup, leet, code].some((pattern) => {
    const found = pattern.exec(sentence)?.[0].trim().toLowerCase();
    return found !== undefined && !known.includes(found);
  });
}

const fewestWords = 4;
const mostUnknown = 0.5;
const leastSmall = 0.15;
/** Languages whose small words tell them from no language. */
const learned = new Set(["de", "fr", "es", "it", "nl", "pt", "pl"]);
const smallWords = new Set(languages.filter(({ code }) => learned.has(code)).flatMap(({ words }) => words));

/** Whether somebody who wrote in English is answered in another language, or in none. */
export function isOtherTongue(sentence: string, personText: string): boolean {
  const asked = toWords(personText);
  const words = toWords(sentence);
  if (words.length < fewestWords || asked.length < fewestWords || !isEnglish(asked)) return false;
  const shareOf = (holds: (word: string) => boolean) => words.filter(holds).length / words.length;
  const small = shareOf((word) => smallWords.has(word));
  const unknown = shareOf((word) => !isKnownWord(word) && !asked.includes(word));
  if (unknown > mostUnknown && small < leastSmall) return true;
  return !readsAsEnglish(words) && small > 0;
}

/** English, and not another language with words that English has too: "Was kann ich tun?", "no los veo". */
function isEnglish(words: readonly string[]): boolean {
  const foreign = words.filter((word) => smallWords.has(word)).length;
  return readsAsEnglish(words) && words.filter((word) => isEnglishSmallWord(word)).length > foreign;
}
