import type { ReplyStatus } from "#lib/domain/conversation/turn/reply-status.ts";

/** How a reply ended in this process; `elsewhere`: it is another's to write now. */
export type LiveOutcome = Exclude<ReplyStatus, "pending" | "streaming"> | "elsewhere";

/**
 * A reply that this process writes: what was released, and a way to wait for more. Readers hold a place in it, nothing
 * else, so that a slow or a leaving one costs nothing.
 */
export class LiveReply {
  readonly replyId: string;
  readonly conversationId: string;
  readonly startedAt: Date;
  readonly sentences: string[] = [];
  readonly leaving = new AbortController();
  /** It is this process's to write; before that it waits for the reply before it. */
  isClaimed = false;
  outcome: LiveOutcome | null = null;
  readonly #ended = Promise.withResolvers<void>();
  #change = Promise.withResolvers<void>();

  constructor(place: { replyId: string; conversationId: string; startedAt: Date }) {
    this.replyId = place.replyId;
    this.conversationId = place.conversationId;
    this.startedAt = place.startedAt;
  }

  publish(...sentences: readonly string[]): void {
    this.sentences.push(...sentences);
    this.#wake();
  }

  end(outcome: LiveOutcome): void {
    this.outcome ??= outcome;
    this.leaving.abort();
    this.#ended.resolve();
    this.#wake();
  }

  /** Resolves at the next sentence, or at the end. */
  changed(): Promise<void> {
    return this.#change.promise;
  }

  /** Resolves at the end. */
  ended(): Promise<void> {
    return this.#ended.promise;
  }

  #wake(): void {
    const before = this.#change;
    this.#change = Promise.withResolvers<void>();
    before.resolve();
  }
}
