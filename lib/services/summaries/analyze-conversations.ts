import {
  claimDueConversation,
  type DueConversation,
  updateLookFailed,
} from "#db/queries/conversation-analysis.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { summaryDisclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import {
  computeOldestTalk,
  computeQuietLimit,
  computeRetryAt,
  quietMinutesSetting,
} from "#lib/domain/insight/summary/settings.ts";
import { logError } from "#lib/errors.ts";
import { analyzeConversation } from "#lib/services/analysis/analyze-conversation.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { type Analyze, summarizeConversation } from "./summarize-conversation.ts";

/** How much one round does (a count, and a span after which no other conversation is begun), and who writes the summaries. */
export type Round = { readonly conversations: number; readonly spanMs: number; readonly analyze: Analyze };

const usualRound: Round = { conversations: 100, spanMs: 300_000, analyze: analyzeConversation };
/** A conversation that a dead process held is looked at anew after this long. */
const claimMs = 900_000;

/**
 * Summarises the talks that are over, each for its person to read first. Several processes share the work; one talk that
 * fails is put off and holds up no other. Only the system does.
 */
export async function analyzeConversations(ctx: Ctx, given: Partial<Round> = {}): Promise<void> {
  requireRole(ctx);
  const round = { ...usualRound, ...given };
  const endsAt = performance.now() + round.spanMs;
  for (let count = 0; count < round.conversations && performance.now() < endsAt; count++) {
    const due = await claimNext(ctx);
    if (due === null) return;
    await attempt(ctx, due, round.analyze);
  }
}

async function claimNext(ctx: Ctx): Promise<DueConversation | null> {
  const now = ctx.now();
  const { value: quietMinutes } = await readSetting(ctx.db, quietMinutesSetting);
  return claimDueConversation(ctx.db, {
    now,
    since: computeOldestTalk(now),
    quietBefore: computeQuietLimit(now, quietMinutes),
    waitUntil: new Date(now.getTime() + claimMs),
    disclosureVersion: summaryDisclosureVersion,
  });
}

async function attempt(ctx: Ctx, due: DueConversation, analyze: Analyze): Promise<void> {
  try {
    await summarizeConversation(ctx, due, analyze);
  } catch (error) {
    logError("summary of a conversation", error);
    const { conversationId } = due;
    const failures = due.failures + 1;
    await updateLookFailed(ctx.db, {
      conversationId,
      failures,
      retryAt: computeRetryAt(ctx.now(), failures),
    });
  }
}
