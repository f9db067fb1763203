import { met, notMet, type Rule, unsure } from "../finding.ts";
import { findNever } from "../never.ts";
import { readLanguage, toBaseLanguage } from "../reading/languages.ts";

const names: Readonly<Record<string, string>> = {
  english: "en",
  german: "de",
  french: "fr",
  spanish: "es",
  italian: "it",
  portuguese: "pt",
  dutch: "nl",
  polish: "pl",
  turkish: "tr",
  russian: "ru",
  ukrainian: "uk",
  arabic: "ar",
  hindi: "hi",
  chinese: "zh",
  japanese: "ja",
  korean: "ko",
  swedish: "sv",
  deutsch: "de",
  englisch: "en",
  français: "fr",
  anglais: "en",
  español: "es",
  inglés: "en",
};
const wish = new RegExp(
  `\\b(?:in|auf|en|to|switch to|speak|write|answer|reply)\\s+(?:plain |simple |proper )?(${Object.keys(names).join("|")})\\b`,
  "u",
);
const wishing =
  /\b(?:answer|reply|respond|write|speak|switch|talk|continue|antworte?n?|schreib\w*|répond\w*|écri\w*|responde\w*|contest\w*|escrib\w*|please|bitte|por favor|s'il)\b/u;

/** Languages that the rules cannot tell apart from one another. */
const close: readonly ReadonlySet<string>[] = [
  new Set(["no", "da", "sv"]),
  new Set(["id", "ms"]),
  new Set(["ru", "uk", "bg"]),
];

/** Whether a reply is in the language of the newest message, or in the one that is asked for. */
export const mirrorsLanguage: Rule = ({ reply, message, language, never }) => {
  const forbidden = findNever(reply, never);
  if (forbidden !== null) return notMet("it holds what must not be said here", forbidden);
  const asked = wishing.test(message.plain) ? wish.exec(message.plain)?.[1] : undefined;
  const wanted =
    asked === undefined ? (message.language ?? toBaseLanguage(language)) : (names[asked] ?? language);
  const parts = [...new Set(reply.sentences.map(readLanguage).filter((each) => each !== null))];
  const written = reply.language;
  if (written === null)
    return reply.words.length === 0
      ? notMet("it is empty")
      : unsure("too little is written to tell the language");
  if (written === wanted || isClose(written, wanted)) {
    const other = parts.filter((part) => part !== wanted && !isClose(part, wanted));
    return other.length > 1 ? notMet(`it mixes languages (${parts.join(", ")})`) : met(`it is in ${wanted}`);
  }
  return notMet(`it is in ${written}, the person writes in ${wanted}`);
};

function isClose(one: string, other: string): boolean {
  return close.some((family) => family.has(one) && family.has(other));
}
