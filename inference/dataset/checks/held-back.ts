import { toWords } from "#lib/domain/conversation/sentences/same-words.ts";

const longestShared = 8;

export type HeldBack = {
  /** Whether a message is one of the held back, or shares eight words in a row with one. */
  has(text: string): boolean;
};

/** Keeps what a model is judged by out of what it is trained on. */
export function createHeldBack(messages: readonly string[]): HeldBack {
  const whole = new Set(messages.map((message) => toWords(message).join(" ")));
  const runs = new Set(messages.flatMap((message) => listRuns(toWords(message))));
  return {
    has(text) {
      const words = toWords(text);
      return (words.length > 3 && whole.has(words.join(" "))) || listRuns(words).some((run) => runs.has(run));
    },
  };
}

function listRuns(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - longestShared + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + longestShared).join(" "));
}
