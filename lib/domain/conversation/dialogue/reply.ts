import type { FamilyName } from "../bank/family-names.ts";
import type { AnswerKind, QuestionBank } from "../bank/question-bank.ts";
import type { Consensus } from "../council/council.ts";
import type { Situation } from "../situation/situation.ts";
import type { Turn } from "../turns.ts";

/** All that a reply follows from. The same request gives the same reply. */
export type ReplyRequest = {
  /** The conversation so far, oldest first. Empty, or the person has said nothing yet: Elara begins. */
  readonly turns: readonly Turn[];
  readonly situation: Situation;
  /** The newest there is; null before the first. */
  readonly consensus: Consensus | null;
  readonly bank: QuestionBank;
  /** What the company says, in its own words: quoted where a question fits. */
  readonly companyPolicies?: string | null;
  /** A whole number ≥ 0 that stays the same through a conversation. */
  readonly seed: number;
};

export type Reply = {
  readonly text: string;
  /** The text, sentence by sentence, in the pieces in which it is to be released. */
  readonly sentences: readonly string[];
  /** What the reply is about. */
  readonly family: FamilyName;
  /** How the person's last message was taken; null where it answers nothing. */
  readonly answerKind: AnswerKind | null;
  /** The text of the bank that was asked, if one was. */
  readonly questionId: string | null;
  /** The reply takes leave; nothing is asked from then on. */
  readonly isEnding: boolean;
};
