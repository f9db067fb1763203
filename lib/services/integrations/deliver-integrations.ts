import {
  claimDelivery,
  type IntegrationDelivery,
  updateDelivery,
  updateWebhookEndpoint,
} from "#db/queries/integrations.ts";
import type { Ctx } from "#lib/context.ts";
import { type Answer, judgeAttempt } from "#lib/domain/integrations/next-attempt.ts";
import { logError } from "#lib/errors.ts";
import { sendDelivery } from "./send-delivery.ts";

/** How long one run goes on before it makes room for the next. */
const shiftMs = 40_000;
/** A process that gives no sign for this long has lost its delivery to the next. Longer than an attempt may take. */
const leaseMs = 60_000;
/** What is due later than this is left to the run that the clock starts every minute. */
const clockSeconds = 60;

/**
 * Sends what is due to other systems and to Slack. At least once: a process that dies after sending sends again, and the
 * receiver knows the event by its id. Any number of runs may go on at once.
 */
export async function deliverIntegrations(ctx: Ctx): Promise<void> {
  const endsAt = performance.now() + shiftMs;
  while (performance.now() < endsAt) {
    const now = ctx.now();
    const claimed = await claimDelivery(ctx.db, { now, leaseUntil: new Date(now.getTime() + leaseMs) });
    if (claimed === null) return;
    await attempt(ctx, claimed);
  }
  await ctx.jobs.enqueue("deliver-integrations", {}, { key: "more", startAfterSeconds: 1 });
}

async function attempt(ctx: Ctx, claimed: IntegrationDelivery): Promise<void> {
  const answer = await send(ctx, claimed);
  const outcome = judgeAttempt(answer, claimed.attempts, Math.random());
  const now = ctx.now();
  const isOver = outcome.waitSeconds === null;
  await updateDelivery(ctx.db, claimed, {
    status: outcome.status,
    problem: outcome.problem,
    httpStatus: outcome.httpStatus,
    endedAt: isOver ? now : null,
    ...(isOver ? {} : { nextAttemptAt: new Date(now.getTime() + (outcome.waitSeconds ?? 0) * 1000) }),
  });
  if (outcome.endsEndpoint && claimed.endpointId !== null) {
    await updateWebhookEndpoint(ctx.db, claimed.endpointId, { isGone: true });
  }
  if (outcome.waitSeconds !== null && outcome.waitSeconds <= clockSeconds) {
    const key = `${claimed.id}:${claimed.attempts}`;
    await ctx.jobs.enqueue("deliver-integrations", {}, { key, startAfterSeconds: outcome.waitSeconds });
  }
}

/** One that cannot even be tried, such as for a secret whose key is missing, waits and ends like any other. */
async function send(ctx: Ctx, claimed: IntegrationDelivery): Promise<Answer> {
  try {
    return await sendDelivery(ctx, claimed);
  } catch (error) {
    logError(claimed.id, error);
    return { kind: "failed", problem: "connection" };
  }
}
