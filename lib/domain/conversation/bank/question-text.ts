import { z } from "zod";

/** How long a text of the bank may be: it is said in one breath, with one question at most. */
export const textLimits = { shortest: 10, longest: 320, sentences: 3, wordsPerSentence: 32 } as const;

const unusable = /[\p{C}\p{Zl}\p{Zp}\uFFFC\uFFFD]/u;
const markup = /[<>{}[\]|\\`^~*_#=@$%]|https?:|www\./iu;
const beginning = /^["“‘'«¿¡]?[\p{L}\p{N}]/u;
const ending = /[.!?…。？！؟]["”’'»)]*$/u;
const betweenSentences = /(?<=[.!?…。？！؟]["”’'»)]*)\s+/u;
const questionMark = /[?？؟]/gu;
const modelTalk =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instructions?|prompts?|rules?|directions?|guidelines)\b|\bsystem (?:prompt|message)|\byou are now\b|\b(?:developer|admin|god) mode\b|\bjailbreak|\bpretend (?:to be|you are)\b|(?:^|\s)(?:system|assistant|user|developer|elara) ?:/iu;

/** A text as it is kept: composed characters, single blanks, none around it. Line breaks become blanks. */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\p{Zs}\t\r\n]+/gu, " ")
    .trim();
}

/** The sentences of a text of the bank, which knows no abbreviations with a full stop. */
export function listSentences(text: string): string[] {
  return text.split(betweenSentences).filter((sentence) => sentence !== "");
}

/** What keeps a text out of the bank, in words for whoever wrote it; empty when nothing does. */
export function findTextProblems(text: string): string[] {
  const { shortest, longest } = textLimits;
  if (text.length > longest)
    return [`Please keep it under ${longest} characters: Elara speaks in short turns.`];
  if (text.length < shortest) return ["Please write at least one whole sentence."];
  if (text !== cleanText(text)) return ["There are line breaks or blanks too many in it."];
  return rules.flatMap(([isBroken, message]) => (isBroken(text) ? [message] : []));
}

const rules: readonly (readonly [isBroken: (text: string) => boolean, message: string])[] = [
  [(text) => unusable.test(text), "There are characters in it that cannot be seen or shown."],
  [(text) => markup.test(text), "Plain words only: no brackets, links, placeholders or other marks."],
  [(text) => !beginning.test(text), "Please begin with a word."],
  [(text) => !ending.test(text), "Please end with a full stop or a question mark."],
  [(text) => (text.match(questionMark)?.length ?? 0) > 1, "One question at a time, please."],
  [
    (text) => listSentences(text).length > textLimits.sentences,
    `${textLimits.sentences} sentences at most, please.`,
  ],
  [
    (text) => listSentences(text).some((sentence) => countWords(sentence) > textLimits.wordsPerSentence),
    "One of the sentences is too long to be taken in on a bad day.",
  ],
  [
    (text) => modelTalk.test(text.normalize("NFKC")),
    "This reads as an instruction to a machine. Write what Elara says to a person.",
  ],
];

export function countWords(sentence: string): number {
  return sentence.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A text that Elara may say. */
export const questionText = z.string().superRefine((text, refinement) => {
  for (const message of findTextProblems(text)) refinement.addIssue({ code: "custom", message });
});
