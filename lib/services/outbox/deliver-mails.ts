import { findLineStart, findNextDueAt, hasDueMail, takePlace } from "#db/queries/outbox-delivery.ts";
import type { Ctx } from "#lib/context.ts";
import type { MailService } from "#lib/email/mail-service.ts";
import { claimMail } from "./claim-mail.ts";
import { handOver, mailLine } from "./hand-over.ts";

/** How long one run goes on before it makes room for the next. */
const shiftMs = 40_000;
/** Nobody waits longer than this for a place in the line; the next run does. */
const patienceMs = 5_000;
/** What is due later than this is left to the run that the clock starts every minute. */
const clockMs = 60_000;

/**
 * Hands over every mail that is due, the most urgent first, no faster than the mail service takes them from all processes
 * together. Any number of runs may go on at once: each mail is claimed by one. Without a mail service nothing happens.
 */
export async function deliverMails(ctx: Ctx): Promise<void> {
  const service = ctx.mailService;
  if (service === null) return;
  const endsAt = performance.now() + shiftMs;
  while (performance.now() < endsAt && (await hasDueMail(ctx.db, ctx.now()))) {
    if (!(await waitForTurn(ctx, service))) break;
    const mail = await claimMail(ctx);
    if (mail !== null) await handOver(ctx, service, mail);
  }
  await wakeInTime(ctx);
}

/** @returns false when the line stands still, or is longer than anybody should wait here */
async function waitForTurn(ctx: Ctx, { perSecond }: MailService): Promise<boolean> {
  const now = ctx.now();
  const turn = await takePlace(ctx.db, { service: mailLine, now, gapMs: 1_000 / perSecond, patienceMs });
  if (turn === null) return false;
  const waitMs = turn.getTime() - now.getTime();
  if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
  return true;
}

/** What is due again before the clock's next run gets a run of its own. */
async function wakeInTime(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  const nextDueAt = (await hasDueMail(ctx.db, ctx.now())) ? ctx.now() : await findNextDueAt(ctx.db);
  if (nextDueAt === null) return;
  const lineStart = await findLineStart(ctx.db, mailLine);
  const waitMs = Math.max(nextDueAt.getTime(), lineStart?.getTime() ?? 0) - now;
  if (waitMs > clockMs) return;
  const startAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  await ctx.jobs.enqueue("deliver-mail", {}, { key: `again:${nextDueAt.getTime()}`, startAfterSeconds });
}
