import type { OutboxMessage } from "#db/queries/outbox.ts";
import { markMailSent, pauseLine, updateAfterAttempt } from "#db/queries/outbox-delivery.ts";
import type { Ctx } from "#lib/context.ts";
import { type Judgement, judgeAnswer } from "#lib/domain/mail/judge-answer.ts";
import type { MailReason } from "#lib/domain/mail/mail-status.ts";
import { purposeFacts, toMailPurpose } from "#lib/domain/mail/purposes.ts";
import type { MailService } from "#lib/email/mail-service.ts";
import { type OutgoingMail, sendByResend } from "#lib/email/send-by-resend.ts";
import { logError } from "#lib/errors.ts";
import { leaseMs } from "./claim-mail.ts";
import { composeMail } from "./compose-mail.ts";
import { readCompanyName } from "./read-company-name.ts";
import { tellAdmins } from "./tell-admins.ts";
import { toUnsubscribeLinks } from "./unsubscribe-link.ts";

/** The one line that all processes stand in before the mail service. */
export const mailLine = "resend";

/** What does not pass by itself. */
const needsAdmin: ReadonlySet<MailReason> = new Set([
  "key_refused",
  "sender_refused",
  "quota_used_up",
  "not_rendered",
]);
const notRenderedDelayMs = 10 * 60_000;

/** Hands a claimed mail to the mail service and writes down what came of it. */
export async function handOver(ctx: Ctx, service: MailService, mail: OutboxMessage): Promise<void> {
  await write(ctx, mail, await attempt(ctx, service, mail));
}

/** By this the mail service tells whether it had a mail before. */
export function toServiceKey({ id, round }: Pick<OutboxMessage, "id" | "round">): string {
  return round === 0 ? id : `${id}.${round}`;
}

async function attempt(ctx: Ctx, service: MailService, mail: OutboxMessage): Promise<Judgement> {
  const outgoing = await compose(ctx, mail);
  if (outgoing === null) {
    return {
      next: "retry",
      reason: "not_rendered",
      delayMs: notRenderedDelayMs,
      pauseMs: 0,
      isUncertain: false,
    };
  }
  const answer = await sendByResend(service, outgoing, toServiceKey(mail));
  return judgeAnswer(answer, { attempts: mail.attempts, now: ctx.now(), chance: Math.random() });
}

/** Null where a letter cannot be set: one that is broken must not hold up those behind it. */
async function compose(ctx: Ctx, mail: OutboxMessage): Promise<OutgoingMail | null> {
  const companyName = await readCompanyName(ctx.db);
  const purpose = toMailPurpose(mail.purpose);
  const { userId } = mail;
  const links =
    purpose === null || userId === null || purposeFacts[purpose].isEssential
      ? null
      : await toUnsubscribeLinks(ctx, { userId, purpose });
  const frame = { appUrl: ctx.appUrl, companyName, unsubscribeHref: links?.page ?? null };
  try {
    const composed = await composeMail(mail, frame);
    return { ...composed, to: mail.recipient, headers: toHeaders(links?.oneClick ?? null) };
  } catch (error) {
    logError(mail.id, error);
    return null;
  }
}

/** RFC 3834: no out-of-office answers. RFC 8058: the mail program's own button for "no more of these". */
function toHeaders(oneClick: string | null): Record<string, string> {
  return {
    "Auto-Submitted": "auto-generated",
    ...(oneClick === null
      ? {}
      : { "List-Unsubscribe": `<${oneClick}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" }),
  };
}

/** What was uncertain before this attempt, which surely sent nothing. */
function uncertainBefore({ uncertainSince, leaseUntil }: OutboxMessage): Date | null {
  const claimedAt = (leaseUntil?.getTime() ?? 0) - leaseMs;
  return uncertainSince === null || uncertainSince.getTime() >= claimedAt ? null : uncertainSince;
}

async function write(ctx: Ctx, mail: OutboxMessage, judgement: Judgement): Promise<void> {
  const now = ctx.now();
  if (judgement.next === "sent") {
    await markMailSent(ctx.db, { id: mail.id, sentAt: now, providerId: judgement.providerId });
    return;
  }
  if (judgement.next === "failed") {
    const { reason } = judgement;
    await ctx.db.transaction(async (tx) => {
      const outcome = { status: "failed", reason, nextAttemptAt: null, uncertainSince: null } as const;
      if (await updateAfterAttempt(tx, mail, outcome)) await tellAdmins(tx, ctx, reason);
    });
    return;
  }
  const { reason, delayMs, pauseMs, isUncertain } = judgement;
  await ctx.db.transaction(async (tx) => {
    await updateAfterAttempt(tx, mail, {
      status: "waiting",
      reason,
      nextAttemptAt: new Date(now.getTime() + delayMs),
      uncertainSince: isUncertain ? mail.uncertainSince : uncertainBefore(mail),
    });
    if (needsAdmin.has(reason)) await tellAdmins(tx, ctx, reason);
    if (pauseMs > 0) await pauseLine(tx, { service: mailLine, until: new Date(now.getTime() + pauseMs) });
  });
}
