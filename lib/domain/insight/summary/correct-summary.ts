import type { ConversationAnalysis, Quote } from "../../analysis/conversation-analysis.ts";
import { longestNote, type StoredSummary } from "./stored-summary.ts";

/** How long the text of a summary may be when its person writes it. */
export const longestText = 2_000;

/** A part of a summary that can be taken out, by its place: `concern.0`, `concern.0.quote.1`, `sentiment`. */
export type PartName = string;

export const partNames = {
  concern: (place: number) => `concern.${place}`,
  concernQuote: (place: number, quote: number) => `concern.${place}.quote.${quote}`,
  strain: "strain",
  signal: (place: number) => `signal.${place}`,
  signalQuote: (place: number, quote: number) => `signal.${place}.quote.${quote}`,
  sentiment: "sentiment",
  action: (place: number) => `action.${place}`,
  followUp: (place: number) => `follow-up.${place}`,
} as const;

export type Correction = {
  /** The text as the person wants it; empty: none. */
  readonly text: string;
  /** What stays, by name; all else is taken out. */
  readonly kept: ReadonlySet<PartName>;
  readonly note: string;
};

export type CorrectionProblem = { readonly field: "text" | "note"; readonly message: string };

/** What is wrong with a correction, in words; null: nothing. */
export function findCorrectionProblem({ text, note }: Correction): CorrectionProblem | null {
  if (tidy(text).length > longestText) {
    return { field: "text", message: `Please keep it to ${longestText.toLocaleString("en")} characters.` };
  }
  if (tidy(note).length > longestNote) {
    return { field: "note", message: `Please keep it to ${longestNote.toLocaleString("en")} characters.` };
  }
  return null;
}

/**
 * A summary with what its person changed: their text, only what they kept, their note. Nothing is added that they did not
 * write. Sections that nothing is left of are gone.
 */
export function correctSummary({ analysis }: StoredSummary, correction: Correction): StoredSummary {
  const { kept } = correction;
  const concerns = keepClaims(analysis.concerns ?? [], kept, "concern");
  const signals = keepClaims(analysis.risk?.signals ?? [], kept, "signal");
  const actions = (analysis.actions ?? []).filter((_, place) => kept.has(partNames.action(place)));
  const followUps = (analysis.followUps ?? []).filter((_, place) => kept.has(partNames.followUp(place)));
  const text = tidy(correction.text);
  const note = tidy(correction.note);
  const corrected: ConversationAnalysis = {
    ...(text === "" ? {} : { summary: text }),
    ...(concerns.length === 0 ? {} : { concerns }),
    ...(analysis.sentiment !== undefined && kept.has(partNames.sentiment)
      ? { sentiment: analysis.sentiment }
      : {}),
    ...keepRisk(analysis, signals, kept),
    ...(actions.length === 0 ? {} : { actions }),
    ...(followUps.length === 0 ? {} : { followUps }),
  };
  return { analysis: corrected, note: note === "" ? null : note };
}

/** Whether anything is left for somebody to read. */
export function isEmptySummary({ analysis, note }: StoredSummary): boolean {
  return note === null && Object.keys(analysis).length === 0;
}

/** A band above low is a claim that rests on its signals: without any of them it is gone, too. */
function keepRisk(
  { risk }: ConversationAnalysis,
  signals: NonNullable<ConversationAnalysis["risk"]>["signals"],
  kept: ReadonlySet<PartName>,
): Pick<ConversationAnalysis, "risk"> {
  if (risk === undefined || !kept.has(partNames.strain)) return {};
  if (signals.length === 0 && risk.band !== "low") return {};
  return { risk: { band: risk.band, signals } };
}

function keepClaims<Claim extends { readonly quotes: readonly Quote[] }>(
  claims: readonly Claim[],
  kept: ReadonlySet<PartName>,
  kind: "concern" | "signal",
): Claim[] {
  return claims.flatMap((claim, place) => {
    if (!kept.has(partNames[kind](place))) return [];
    const quotes = claim.quotes.filter((_, quote) => kept.has(partNames[`${kind}Quote`](place, quote)));
    return [{ ...claim, quotes }];
  });
}

/** Line ends of one kind, no control characters, no blanks around. */
function tidy(text: string): string {
  return text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\p{Cc}--[\n\t]]/gv, "")
    .toWellFormed()
    .trim();
}
