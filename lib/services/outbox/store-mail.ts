import type { Db } from "#db/client.ts";
import { insertOutboxMessages } from "#db/queries/outbox.ts";
import type { Ctx } from "#lib/context.ts";
import { type Letter, toLetterText, toSubject } from "#lib/domain/mail/letter.ts";
import { isMailAddress } from "#lib/domain/mail/mail-address.ts";
import { type MailPurpose, purposeFacts, urgencyOrder } from "#lib/domain/mail/purposes.ts";
import { newId } from "#lib/id.ts";

export type Mail = {
  /** Who, what for and which day or occasion: a mail with a key that is stored already is not stored again. */
  readonly idempotencyKey: string;
  readonly purpose: MailPurpose;
  /** Whose account it is about. Only an essential mail may go to somebody without one: nobody else could unsubscribe. */
  readonly userId: string | null;
  readonly recipient: string;
  readonly name: string;
  readonly letter: Letter;
  readonly holdsSignInLink?: boolean;
};

/**
 * Puts a mail into the outbox, in the transaction of its occasion; delivery follows from there. An address that no mail can
 * reach never fails the occasion: the mail is kept and shown as failed. What is urgent gets a run of the delivery job that
 * commits with it; what can wait a minute, such as thousands of check-ins at once, is found by the run that the clock starts.
 * @throws TypeError for a mail to nobody's account that can be unsubscribed from, RangeError for an action outside the app
 */
export async function storeMail(tx: Db, ctx: Ctx, mail: Mail): Promise<void> {
  await storeMails(tx, ctx, [mail]);
}

/**
 * The same for many at once, in few statements however many they are: all are stored, but for those whose key is there, or none. What
 * is urgent among them gets one run of the delivery job.
 * @throws as `storeMail` does, before anything is stored
 */
export async function storeMails(tx: Db, ctx: Ctx, mails: readonly Mail[]): Promise<void> {
  // In one order everywhere: of two who store mails with the same keys at once, one waits for the other.
  const rows = mails.map((mail) => toRow(ctx, mail)).sort(byKey);
  const storedIds = new Set(await insertOutboxMessages(tx, rows));
  const urgent = rows.find(({ id, urgency }) => storedIds.has(id) && urgency < urgencyOrder.later);
  if (urgent === undefined || ctx.mailService === null) return;
  await ctx.jobs.enqueue("deliver-mail", {}, { key: urgent.id, within: tx });
}

function toRow(ctx: Ctx, { purpose, letter, recipient, name, userId, idempotencyKey, ...mail }: Mail) {
  const { isEssential, urgency } = purposeFacts[purpose];
  if (userId === null && !isEssential) {
    throw new TypeError(`a mail of purpose ${purpose} needs an account to unsubscribe with`);
  }
  const createdAt = ctx.now();
  const { paragraphs, action } = letter;
  return {
    id: newId("mail", createdAt),
    idempotencyKey,
    purpose,
    userId,
    recipient,
    recipientName: name,
    subject: toSubject(letter.subject),
    body: toLetterText({ name, letter, appUrl: ctx.appUrl }),
    letter: { paragraphs, ...(action === undefined ? {} : { action }) },
    holdsSignInLink: mail.holdsSignInLink ?? false,
    urgency: urgencyOrder[urgency],
    createdAt,
    ...(isMailAddress(recipient) ? {} : { status: "failed" as const, reason: "invalid_address" as const }),
  };
}

function byKey(one: { idempotencyKey: string }, other: { idempotencyKey: string }): number {
  if (one.idempotencyKey === other.idempotencyKey) return 0;
  return one.idempotencyKey < other.idempotencyKey ? -1 : 1;
}
