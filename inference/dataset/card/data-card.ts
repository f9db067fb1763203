import type { SplitName } from "../conversation.ts";

export type Counts = Readonly<Record<string, number>>;

/** Least, middle and most, and what nine of ten stay below. */
export type Spread = {
  readonly min: number;
  readonly median: number;
  readonly p90: number;
  readonly max: number;
};

/** What stands in a data set, counted, and how it was made. */
export type DataCard = {
  readonly version: string;
  readonly seed: number;
  readonly asked: number;
  readonly conversations: number;
  readonly splits: Readonly<
    Record<SplitName, { readonly conversations: number; readonly contextFamilies: number }>
  >;
  readonly kinds: Counts;
  readonly families: Counts;
  readonly severities: Counts;
  /** Turns of the person by how they take what was asked. */
  readonly answerKinds: Counts;
  readonly languages: Counts;
  /** Cells of family, severity and first answer kind in train that hold at least one conversation, of all there are. */
  readonly grid: { readonly filled: number; readonly cells: number };
  readonly begunBy: { readonly person: number; readonly elara: number };
  readonly exchanges: Spread;
  readonly tokens: {
    readonly conversation: Spread;
    readonly userTurn: Spread;
    readonly assistantTurn: Spread;
  };
  readonly wordings: {
    readonly userTurns: number;
    readonly differentUserTurns: number;
    readonly assistantTurns: number;
    readonly differentAssistantTurns: number;
    readonly differentAssistantSentences: number;
  };
  /** Conversations drawn and not taken, by reason. */
  readonly rejected: Counts;
  /** What validation and test share with train: turns compared without marks and case. */
  readonly overlap: Readonly<
    Record<
      "validation" | "test",
      {
        readonly contextFamilies: number;
        readonly userTurns: number;
        readonly assistantTurns: number;
        readonly assistantSentences: number;
        readonly ofAssistantSentences: number;
        /** Conversations whose instructions, word by word, stand in train too: made-up records are alike. */
        readonly instructions: number;
      }
    >
  >;
  readonly material: { readonly scenes: number; readonly heldBackMessages: number };
};
