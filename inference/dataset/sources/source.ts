import type { QuestionBank } from "#lib/domain/conversation/bank/question-bank.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import type { Conversation, ConversationKind, SplitName } from "../conversation.ts";
import type { Danger, Scene } from "../scenes/scene.ts";
import type { Draw } from "../words/draw.ts";

/** A conversation before it is checked, its instructions left to be written. */
export type Draft = Pick<
  Conversation,
  "kind" | "contextFamily" | "language" | "family" | "severity" | "answerKinds"
> & {
  readonly turns: readonly Turn[];
  readonly policies: string | null;
  /** What danger it is about; null: the screen may see no crisis in it. */
  readonly danger: Danger | null;
};

/** Something that conversations of one context family are drawn from. */
export type Source = {
  readonly contextFamily: string;
  readonly kind: ConversationKind;
  readonly split: SplitName;
  /** How many conversations it should give beside the others of its kind and split. */
  readonly weight: number;
  /** Another conversation; null where this draw led to none. */
  readonly draw: (draw: Draw) => Draft | null;
};

/** The texts of one split alone. */
export type SplitTexts = {
  readonly bank: QuestionBank;
  readonly scenes: readonly Scene[];
  /** Exchanges that may stand in any conversation, such as a question about who reads along. */
  readonly interludes: readonly Scene[];
  /** Goodbyes that fit any conversation. */
  readonly ends: readonly Scene[];
  readonly openings: readonly string[];
};
