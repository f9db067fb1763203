import type { Signal } from "../lexicon/signal.ts";
import type { Match } from "../pattern/pattern.ts";

/** A signal found in a message, before and after what stands around it is weighed. */
export type Finding = { readonly signal: Signal; readonly match: Match };
export type Weight = "crisis" | "concern" | "hint" | "none";
export type WeighedFinding = Finding & { readonly weight: Weight; readonly isImminent: boolean };
