import type { ConversationAnalysis } from "./conversation-analysis.ts";
import { mergeRisk } from "./merge-analyses.ts";

/**
 * A model's analysis with what Elara's own rules know for certain: where the model's summary, sentiment or risk did not
 * hold, or all its concerns fell, theirs stand; and a risk that the rules call high stays high, whatever the model says.
 */
export function completeAnalysis(
  byModel: ConversationAnalysis,
  byRules: ConversationAnalysis,
  { hasLostConcerns }: { readonly hasLostConcerns: boolean },
): ConversationAnalysis {
  const { summary = byRules.summary, sentiment = byRules.sentiment, risk = byRules.risk } = byModel;
  const concerns = byModel.concerns ?? (hasLostConcerns ? byRules.concerns : undefined);
  const isGrave = byRules.risk?.band === "high" && risk?.band !== "high";
  const gravest = isGrave ? mergeRisk([...(risk === undefined ? [] : [risk]), byRules.risk]) : risk;
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(concerns === undefined ? {} : { concerns }),
    ...(sentiment === undefined ? {} : { sentiment }),
    ...(gravest === undefined || gravest === null ? {} : { risk: gravest }),
    ...(byModel.actions === undefined ? {} : { actions: byModel.actions }),
    ...(byModel.followUps === undefined ? {} : { followUps: byModel.followUps }),
  };
}
