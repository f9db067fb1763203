import type { Exchange } from "./exchange.ts";

/** What Elara asks of an endpoint, by its settings. */
export type Needs = {
  readonly promptTokens: number;
  readonly replyTokens: number;
  readonly firstTokenMs: number;
  readonly replyMs: number;
};

/** One reply as a person would have got it. */
export type ElaraReply = {
  /** Sentences of the model that were shown. */
  readonly shown: number;
  /** Sentences of the model that the guard, or the rules against echo and repetition, left out. */
  readonly leftOut: number;
  /** Why the question bank went on; null: the reply was the model's alone. */
  readonly takenOver: string | null;
  readonly firstSentenceMs: number | null;
};

/** The same words with and without a word to stop at. */
export type StopTrial = { readonly word: string; readonly before: string; readonly exchange: Exchange };

/** A long reply that was left after its first words, and a short one asked for at once. */
export type LeaveTrial = { readonly left: Exchange; readonly next: Exchange };

/** All that was seen of an endpoint; null: it was not tried, because something before it stood in the way or time was up. */
export type Observations = {
  readonly url: string;
  readonly model: string;
  readonly hasKey: boolean;
  /** The variable that the key comes from. */
  readonly keyVariable: string;
  readonly timeLimitMs: number;
  readonly isOutOfTime: boolean;
  readonly needs: Needs;
  /** A first message, asked exactly as Elara asks. */
  readonly talk: Exchange;
  /** An address where a chat seems to answer, when this one does not. */
  readonly elsewhere: string | null;
  readonly models: Exchange | null;
  /** The names that the endpoint lists. */
  readonly listed: readonly string[] | null;
  readonly withoutKey: Exchange | null;
  /** The same for a model that nobody can have. */
  readonly otherModel: Exchange | null;
  /** A reply of at most `shortTokens` tokens. */
  readonly short: Exchange | null;
  readonly shortTokens: number;
  readonly stop: StopTrial | null;
  /** A conversation that Elara opened, in her form of turns. */
  readonly opened: Exchange | null;
  /** The first message with its instructions as a system message. */
  readonly system: Exchange | null;
  /** Conversations that fill half and all of the budget of tokens. */
  readonly half: Exchange | null;
  readonly full: Exchange | null;
  /** A request that no server can answer. */
  readonly misuse: Exchange | null;
  readonly crowd: readonly Exchange[] | null;
  readonly leave: LeaveTrial | null;
  readonly replies: readonly ElaraReply[] | null;
};
