import { awardTypes, emotionZones, leaveTypes, managerFeedbacks, onboardingFeedbacks } from "../kinds.ts";
import { accept, type CellReader, refuse } from "./cell-reader.ts";
import { appendPlain } from "./copy-lines.ts";

const encoder = new TextEncoder();

type Spelling = { readonly written: Uint8Array; readonly stored: Uint8Array };

/**
 * One word out of a list. Case and blanks may differ; `otherSpellings` maps further spellings, in lower case,
 * to the word they mean.
 */
export function createChoiceReader(
  words: readonly string[],
  options: {
    readonly accepted: string;
    readonly otherSpellings?: Readonly<Record<string, string>>;
    readonly isOptional?: boolean;
  },
): CellReader {
  const meanings = new Map(Object.entries(options.otherSpellings ?? {}));
  for (const word of words) meanings.set(word.toLowerCase(), word);
  const usual: Spelling[] = words.map((word) => ({
    written: encoder.encode(word),
    stored: encoder.encode(word),
  }));
  return {
    writeUsual(source, start, end, lines) {
      const spelling = findSpelling(usual, source, start, end);
      if (spelling === null) return false;
      appendPlain(lines, spelling.stored, 0, spelling.stored.length);
      return true;
    },
    parse(text) {
      if (text === "") {
        return options.isOptional === true ? accept(null) : refuse(`The cell is empty. ${options.accepted}`);
      }
      const meaning = meanings.get(text.toLowerCase().replaceAll(/\s+/g, " "));
      if (meaning === undefined) return refuse(`This is not a known value. ${options.accepted}`);
      usual.push({ written: encoder.encode(text), stored: encoder.encode(meaning) });
      // The spellings of one list are few; a file with hundreds of them is read the slow way.
      if (usual.length > 4 * words.length) usual.pop();
      return accept(meaning);
    },
  };
}

function findSpelling(spellings: readonly Spelling[], source: Uint8Array, start: number, end: number) {
  const length = end - start;
  for (const spelling of spellings) {
    const { written } = spelling;
    if (written.length !== length) continue;
    let index = 0;
    while (index < length && written[index] === source[start + index]) index += 1;
    if (index === length) return spelling;
  }
  return null;
}

const acceptedWords = (words: readonly string[]) =>
  `Accepted: ${words.slice(0, -1).join(", ")} or ${words.at(-1)}.`;

const listReader = (words: readonly string[]) =>
  createChoiceReader(words, { accepted: acceptedWords(words) });

export const createLeaveTypeReader = () => listReader(leaveTypes);
export const createOnboardingFeedbackReader = () => listReader(onboardingFeedbacks);
export const createManagerFeedbackReader = () => listReader(managerFeedbacks);
export const createAwardTypeReader = () => listReader(awardTypes);

export const createBooleanReader = () =>
  createChoiceReader(["true", "false"], { accepted: "Accepted: TRUE or FALSE." });

/** "Sad Zone" and "Sad" are one; the middle is written "Neutral Zone (OK)" and in other ways. */
export function createEmotionZoneReader(): CellReader {
  const otherSpellings: Record<string, string> = {};
  for (const zone of emotionZones) otherSpellings[`${zone} zone`.toLowerCase()] = zone;
  for (const spelling of [
    "neutral zone (ok)",
    "neutral (ok)",
    "neutral (ok) zone",
    "neutral ok",
    "okay",
    "ok",
  ]) {
    otherSpellings[spelling] = "Neutral";
  }
  const accepted = acceptedWords(
    emotionZones.map((zone) => (zone === "Neutral" ? "Neutral Zone (OK)" : `${zone} Zone`)),
  );
  return createChoiceReader(emotionZones, { accepted, otherSpellings, isOptional: true });
}
