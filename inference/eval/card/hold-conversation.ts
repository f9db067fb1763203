import type { Turn } from "#lib/domain/conversation/turns.ts";
import type { EvalCase } from "../case.ts";
import type { Exchange } from "../conversation.ts";
import { type Target, TargetFailure } from "../targets/target.ts";

export type Held = {
  readonly exchanges: readonly Exchange[];
  /** Why it ended before its time; null: it did not. */
  readonly failure: TargetFailure | null;
};

/**
 * Says a case's turns one after the other, each after the reply to the one before. Where a reply fails the rest is not
 * said: it would be another conversation.
 */
export async function holdConversation(
  evalCase: EvalCase,
  {
    target,
    seed,
    timeoutMs,
    signal,
  }: { target: Target; seed: number; timeoutMs: number; signal: AbortSignal },
): Promise<Held> {
  const turns: Turn[] = [];
  const exchanges: Exchange[] = [];
  for (const person of evalCase.turns) {
    turns.push({ role: "person", text: person });
    const start = performance.now();
    try {
      const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
      const waiting = { evalCase, turns: [...turns], seed: toCaseSeed(evalCase.id, seed), signal: within };
      const { text, author, takenOver, handling = [] } = await target.reply(waiting);
      const durationMs = performance.now() - start;
      exchanges.push({
        person,
        reply: text,
        durationMs,
        author,
        ...(takenOver === undefined ? {} : { takenOver }),
        ...(handling.length === 0 ? {} : { handling }),
      });
      // An empty reply is no turn: what is said next follows what the person said.
      if (text !== "") turns.push({ role: "elara", text });
    } catch (error) {
      const failure = toFailure(error);
      exchanges.push({
        person,
        reply: null,
        durationMs: performance.now() - start,
        failure: failure.message,
      });
      return { exchanges, failure };
    }
  }
  return { exchanges, failure: null };
}

function toFailure(error: unknown): TargetFailure {
  if (error instanceof TargetFailure) return error;
  const name = error instanceof Error ? error.name : "unknown";
  return new TargetFailure(`A reply failed for a reason of its own (${name}).`, { isLasting: false });
}

/** A whole number of 31 bits (FNV-1a) for a case and a run. */
export function toCaseSeed(id: string, seed: number): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed}:${id}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 1;
}
