/** How long a statement or an answer may be, in characters as people count them. */
export const longestContestText = 2000;
export const longestRecordLabel = 200;

const unseenCharacter = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const unseenCharacterInLines = /[^\P{Cc}\n\t]/u;
const visibleCharacter = /[\p{L}\p{N}\p{P}\p{S}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** A text as it is kept, or the sentence that says what is wrong with it. */
export type CheckedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

/** Why somebody contests: 1 to 2,000 characters, of which one can be seen; lines and tabs are kept. */
export function checkStatement(raw: string): CheckedText {
  const text = trimLines(raw);
  if (!visibleCharacter.test(text)) return refuse("Please say in a few words what is not right.");
  return checkLines(text);
}

/** What HR answers: the same, in words; a lone sign is no answer to a person. */
export function checkAnswer(raw: string): CheckedText {
  const text = trimLines(raw);
  if (!letterOrDigit.test(text)) return refuse("Please answer in words. The person reads them.");
  return checkLines(text);
}

/** Which record is meant, in the person's own words or as Elara names it: one line of up to 200 characters. */
export function checkRecordLabel(raw: string): CheckedText {
  const text = raw.trim();
  if (!visibleCharacter.test(text)) {
    return refuse("Please say which record you mean, such as its day or its field.");
  }
  if (unseenCharacter.test(text)) return refuse("Please name the record in one line of ordinary characters.");
  return checkLength(text, longestRecordLabel);
}

/** Browsers send line ends as CR LF; they are kept, and counted, as one character. */
function trimLines(raw: string): string {
  return raw.replaceAll(/\r\n?/g, "\n").trim();
}

function checkLines(text: string): CheckedText {
  if (unseenCharacterInLines.test(text)) {
    return refuse("This text holds a character that cannot be shown. Please type it instead of pasting it.");
  }
  return checkLength(text, longestContestText);
}

function checkLength(text: string, longest: number): CheckedText {
  if ([...text].length > longest) {
    return refuse(`Please keep it to ${longest.toLocaleString("en")} characters.`);
  }
  return { ok: true, text };
}

function refuse(problem: string): CheckedText {
  return { ok: false, problem };
}
