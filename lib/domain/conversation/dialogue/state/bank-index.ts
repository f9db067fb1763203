import type { FamilyName } from "../../bank/family-names.ts";
import type { AnswerKind, FollowUpAim, QuestionBank } from "../../bank/question-bank.ts";
import { splitSentences, toPlain } from "./said-before.ts";

/** A text of the bank, with the place it stands in. Openings come after nothing. */
export type BankText = {
  readonly id: string;
  readonly family: FamilyName;
  readonly text: string;
  readonly after: AnswerKind | null;
  readonly aim: FollowUpAim | null;
};

export type BankIndex = {
  /** The text of the bank that was said in a message; null when none was. */
  find(said: string): BankText | null;
};

const indexes = new WeakMap<QuestionBank, BankIndex>();

/** Finds the bank's texts in what was said by their longest sentence. Made once for each bank. */
export function indexBank(bank: QuestionBank): BankIndex {
  const known = indexes.get(bank);
  if (known !== undefined) return known;
  const bySentence = new Map<string, BankText>();
  for (const text of listTexts(bank)) bySentence.set(toPlain(longestSentence(text.text)), text);
  const index: BankIndex = {
    find: (said) => {
      const found = splitSentences(said).map((sentence) => bySentence.get(toPlain(sentence)));
      return found.findLast((text) => text !== undefined) ?? null;
    },
  };
  indexes.set(bank, index);
  return index;
}

function listTexts({ families }: QuestionBank): BankText[] {
  return families.flatMap(({ name, openings, followUps }) => [
    ...openings.map(({ id, text }) => ({ id, text, family: name, after: null, aim: null })),
    ...followUps.map(({ id, text, after, aim }) => ({ id, text, family: name, after, aim })),
  ]);
}

function longestSentence(text: string): string {
  return splitSentences(text).reduce((longest, next) => (next.length > longest.length ? next : longest), "");
}
