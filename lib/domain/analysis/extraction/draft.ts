import type { FamilyName } from "../../conversation/bank/family-names.ts";
import type { RiskBand } from "../conversation-analysis.ts";

/** A claim as a model makes it: the quotes are only said to be quotes. */
export type DraftClaim = { readonly text: string; readonly quotes: readonly string[] };
export type DraftConcern = DraftClaim & { readonly topic: FamilyName | null };

/** What a model's answer says, in the one form but not yet held against the conversation. Empty where it says nothing. */
export type DraftAnalysis = {
  readonly summary: string | null;
  readonly concerns: readonly DraftConcern[];
  readonly sentiment: {
    readonly overall: number | null;
    readonly course: readonly { readonly turn: number; readonly value: number }[];
  };
  readonly risk: { readonly band: RiskBand | null; readonly signals: readonly DraftClaim[] };
  readonly actions: readonly string[];
  readonly followUps: readonly string[];
};

export const emptyDraft: DraftAnalysis = {
  summary: null,
  concerns: [],
  sentiment: { overall: null, course: [] },
  risk: { band: null, signals: [] },
  actions: [],
  followUps: [],
};

/** How many sections of a draft say something. */
export function countSections(draft: DraftAnalysis): number {
  const { summary, concerns, sentiment, risk, actions, followUps } = draft;
  const filled = [
    summary !== null,
    concerns.length > 0,
    sentiment.overall !== null || sentiment.course.length > 0,
    risk.band !== null || risk.signals.length > 0,
    actions.length > 0,
    followUps.length > 0,
  ];
  return filled.filter(Boolean).length;
}
