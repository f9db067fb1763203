import type { FamilyName } from "#lib/domain/conversation/bank/family-names.ts";
import type { AnswerKind } from "#lib/domain/conversation/bank/question-bank.ts";
import type { CareTopic } from "#lib/domain/conversation/care/care-topic.ts";
import type { ConversationKind } from "../conversation.ts";

/**
 * Something said. `tag` ties a reply that asks something to what answers just that: a tagged message follows only a reply
 * of the same tag; a message without one follows any.
 */
export type Line = { readonly text: string; readonly tag: string | null };

/** Things a person may say, and replies each of which fits each of them. */
export type Exchange = { readonly says: readonly Line[]; readonly replies: readonly Line[] };

/** What a person may do at one point of a conversation. */
export type Beat = {
  /** How the person takes what was asked; null where that is not what the turn is about. */
  readonly answer: AnswerKind | null;
  readonly exchanges: readonly Exchange[];
  /** What may follow on this beat alone. */
  readonly after: readonly Beat[];
};

/** A danger that is told of: the screen may see a crisis in what the person says. */
export type Danger = {
  /** What production may take its beginning to be about; empty: anything. */
  readonly topics: readonly CareTopic[];
  /** Whether somebody may be in danger this very moment, so that the first reply must lead to the emergency number. */
  readonly isNow: boolean;
};

/** A written conversation with its branches: it begins with one of `tells`, goes on with `thens`, may close with `ends`. */
export type Scene = {
  readonly id: string;
  readonly kind: ConversationKind;
  readonly family: FamilyName | null;
  /** BCP 47. */
  readonly language: string;
  /** Whether its wordings are shared out among the splits; otherwise it lies in one split as a whole. */
  readonly isSharedOut: boolean;
  /** Whether Elara may speak first. */
  readonly mayBeOpened: boolean;
  /** What danger it is about; null: none. */
  readonly danger: Danger | null;
  /** Of an exchange that fits anywhere: how many replies must have asked something before. */
  readonly askedBefore: number;
  /** Of an exchange that fits anywhere: whether nothing may follow that answers what was asked before it. */
  readonly closes: boolean;
  /** What the company says, for the instructions. */
  readonly policies: string | null;
  readonly tells: readonly Beat[];
  readonly thens: readonly Beat[];
  readonly ends: readonly Beat[];
};
