import type { Turn } from "#lib/domain/conversation/turns.ts";
import type { EvalCase } from "../case.ts";
import type { ReplyAuthor } from "../conversation.ts";

/** A conversation that waits for a reply. */
export type Waiting = {
  readonly evalCase: EvalCase;
  /** Oldest first, ending with what the person says. */
  readonly turns: readonly Turn[];
  /** A whole number ≥ 0 that stays the same through the conversation. */
  readonly seed: number;
  readonly signal: AbortSignal;
};

export type Reply = {
  readonly text: string;
  readonly author: ReplyAuthor;
  /** Why the question bank went on in place of the model. */
  readonly takenOver?: string;
  /** What the path did beside the model. */
  readonly handling?: readonly string[];
};

export const targetNames = ["embedded", "endpoint", "elara"] as const;
export type TargetName = (typeof targetNames)[number];

/** What is judged. `reply` throws `TargetFailure` where there is none. */
export type Target = {
  readonly name: TargetName;
  /** The model's name; null: the question bank. */
  readonly model: string | null;
  /** The endpoint's host and port; never its path or key. */
  readonly host: string | null;
  reply(waiting: Waiting): Promise<Reply>;
};

/** Why a target gave no reply, in words that say what to do. Holds nothing of what was said. */
export class TargetFailure extends Error {
  override readonly name = "TargetFailure";
  /** The next question would fail for the same reason. */
  readonly isLasting: boolean;

  constructor(message: string, { isLasting }: { readonly isLasting: boolean }) {
    super(message);
    this.isLasting = isLasting;
  }
}
