import type { ContactReason } from "./nudge.ts";

/** Why somebody was asked, in words for themselves alone. */
export type WhyAsked = {
  readonly sentences: readonly string[];
  /** Whether there is something to read, and to contest, under What Elara noticed. */
  readonly isNoticed: boolean;
};

const sentences: Readonly<Record<ContactReason, string>> = {
  flagged:
    "Something in your records looked unusual that day. It may well mean nothing. You can read what it was, and say so if it is wrong.",
  low_mood: "Your own answers about your mood have been low for a while.",
  sample: "You were drawn by lot, as some people are every day. Nothing was noticed.",
};

/** Tells somebody honestly why they were asked. They may read all of it: it is about themselves. */
export function describeWhyAsked(reasons: readonly ContactReason[]): WhyAsked {
  return {
    sentences: reasons.map((reason) => sentences[reason]),
    isNoticed: reasons.includes("flagged"),
  };
}
