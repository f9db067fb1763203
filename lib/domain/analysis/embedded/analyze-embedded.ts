import type { ConversationAnalysis, ConversationText } from "../conversation-analysis.ts";
import { chooseFollowUps } from "./advice/choose-follow-ups.ts";
import { recommendActions } from "./advice/recommend-actions.ts";
import { findConcerns } from "./concerns/find-concerns.ts";
import { judgeRisk } from "./risk/judge-risk.ts";
import { findSafetySignals } from "./risk/safety-signals.ts";
import { readSpokenTurns, type SpokenTurn } from "./statements/read-statements.ts";
import { shortenConversation } from "./statements/shorten-conversation.ts";
import { followCourse } from "./summary/follow-course.ts";
import { asksForHelp, writeSummary } from "./summary/write-summary.ts";

/**
 * Analyses a conversation without a model: by the house's own reading of messages, its lexicon of sentiment, the safety
 * screen and the question bank. Every quotation stands in the employee's turn as it is quoted; sections of which the
 * conversation says nothing are left out. Deterministic; takes any conversation.
 */
export function analyzeEmbedded(whole: ConversationText): ConversationAnalysis {
  const conversation = shortenConversation(whole);
  const spoken = readSpokenTurns(conversation);
  const concerns = findConcerns(spoken);
  const sentiment = followCourse(spoken);
  const safety = findSafetySignals(conversation);
  const risk = judgeRisk(spoken, safety);
  const { band } = risk;
  const isTold = sentiment !== null || risk.signals.length > 0;
  const actions = recommendActions({
    concerns,
    band,
    safety,
    askedForHelp: asksForHelp(spoken),
    isForeign: isMostlyForeign(spoken),
  });
  const followUps = chooseFollowUps(concerns, band, conversation);
  return {
    summary: writeSummary({ spoken, concerns, sentiment }),
    ...(concerns.length > 0 && { concerns }),
    ...(sentiment !== null && { sentiment }),
    ...(isTold && { risk }),
    ...(actions.length > 0 && { actions }),
    ...(followUps.length > 0 && { followUps }),
  };
}

function isMostlyForeign(spoken: readonly SpokenTurn[]): boolean {
  const written = spoken.filter(({ kind }) => kind !== "empty");
  return written.length > 0 && written.filter(({ kind }) => kind === "foreign").length * 2 >= written.length;
}
