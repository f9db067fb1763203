import type { Answer } from "./exchange.ts";

/** When the first text came, in milliseconds; null: none came. */
export function firstTextMs(answer: Answer): number | null {
  return answer.reading.textAtMs[0] ?? null;
}

/** How many tokens an answer has: as the server counts them, else one for each piece of text. */
export function countTokens({ reading }: Answer): number {
  return reading.usage?.completionTokens ?? reading.textAtMs.length;
}

/** How long the text of an answer took to come, in milliseconds. */
export function textSpanMs({ reading }: Answer): number {
  return (reading.textAtMs.at(-1) ?? 0) - (reading.textAtMs[0] ?? 0);
}

const fewestTokens = 8;
const shortestSpanMs = 20;

/** Tokens a second after the first one; null where too few came, or all at once. */
export function tokensPerSecond(answer: Answer): number | null {
  const tokens = countTokens(answer);
  const spanMs = textSpanMs(answer);
  return tokens < fewestTokens || spanMs < shortestSpanMs ? null : ((tokens - 1) / spanMs) * 1_000;
}

/** A time for people. */
export function describeMs(ms: number): string {
  return ms < 950 ? `${Math.round(ms)} ms` : `${(ms / 1_000).toFixed(1)} s`;
}
