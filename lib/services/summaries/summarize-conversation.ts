import type { Db } from "#db/client.ts";
import {
  type DueConversation,
  hasCareCard,
  lockLiveConversation,
  updateLookEnded,
} from "#db/queries/conversation-analysis.ts";
import { insertSummary, isPartKeptBack } from "#db/queries/conversation-summaries.ts";
import type { Ctx } from "#lib/context.ts";
import type { AnalyzedConversation } from "#lib/domain/analysis/conversation-analysis.ts";
import { isEnoughSaid } from "#lib/domain/insight/summary/enough-said.ts";
import { computeReleaseAt } from "#lib/domain/insight/summary/release-rule.ts";
import { saysAnything } from "#lib/domain/insight/summary/stored-summary.ts";
import { newId } from "#lib/id.ts";
import type { analyzeConversation } from "#lib/services/analysis/analyze-conversation.ts";
import { type NewTurns, readNewTurns } from "#lib/services/conversation/turn/read-new-turns.ts";
import { notify } from "#lib/services/notifications/notify.ts";
import { readReleaseWait } from "./read-release-wait.ts";
import { sealSummary } from "./sealed-summary.ts";

/** Writes the summary of what was said. */
export type Analyze = typeof analyzeConversation;

/** An endpoint that takes longer over all its answers is left, and Elara's own rules write the summary. */
const longestAnalysisMs = 480_000;

/**
 * Summarises what was said in a conversation since the last summary of it, and tells its person that it waits. Where too
 * little was said it waits for more. The same messages never make two summaries: storing one moves the mark behind them,
 * and whoever comes second finds it moved.
 */
export async function summarizeConversation(ctx: Ctx, due: DueConversation, analyze: Analyze): Promise<void> {
  const stretch = await readNewTurns(ctx, due);
  if (stretch === null) return;
  const ports = { inference: ctx.inference, signal: AbortSignal.timeout(longestAnalysisMs) };
  const analyzed = isEnough(stretch) ? await analyze(ports, stretch) : null;
  await ctx.db.transaction(async (tx) => {
    if (!(await lockLiveConversation(tx, due.conversationId))) return;
    const { conversationId, after: from } = due;
    const isDone = analyzed !== null || stretch.hasMore;
    const ordinal = isDone ? stretch.upTo : from;
    const { seenUntil } = stretch;
    if (!(await updateLookEnded(tx, { conversationId, from, ordinal, seenUntil }))) return;
    if (analyzed !== null && stretch.saidAt !== null && saysAnything(analyzed.analysis)) {
      await store(tx, ctx, due, { analyzed, upTo: stretch.upTo, saidAt: stretch.saidAt });
    }
  });
}

function isEnough({ turns }: NewTurns): boolean {
  return isEnoughSaid(turns.filter(({ speaker }) => speaker === "employee").map(({ text }) => text));
}

async function store(
  tx: Db,
  ctx: Ctx,
  { conversationId, userId, employeeId, after, termsSince }: DueConversation,
  { analyzed, upTo, saidAt }: { analyzed: AnalyzedConversation; upTo: number; saidAt: Date },
): Promise<void> {
  const now = ctx.now();
  const id = newId("sum", now);
  // Whoever was in danger, or kept back an earlier part of the talk, decides in so many words.
  const isOnlyByPerson =
    (await hasCareCard(tx, conversationId)) || (await isPartKeptBack(tx, conversationId));
  const wait = await readReleaseWait(tx, termsSince);
  const releaseAt = computeReleaseAt({ toldAt: now, wait, isOnlyByPerson });
  await insertSummary(tx, {
    id,
    conversationId,
    userId,
    employeeId,
    fromOrdinal: after + 1,
    upToOrdinal: upTo,
    saidAt,
    analysedAt: now,
    analysedBy: analyzed.by,
    sealedSummary: sealSummary(ctx.vault, id, { analysis: analyzed.analysis, note: null }),
    status: "waiting",
    isOnlyByPerson,
    termsSince,
    toldAt: now,
    releaseAt,
    revision: 1,
  });
  await notify(tx, ctx, { userId, kind: "summary", subjectId: id, key: `summary:${id}`, dueAt: releaseAt });
}
