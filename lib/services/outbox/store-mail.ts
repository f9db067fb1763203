import type { Db } from "#db/client.ts";
import { insertOutboxMessage } from "#db/queries/outbox.ts";
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
  const { purpose, letter, recipient, name } = mail;
  if (mail.userId === null && !purposeFacts[purpose].isEssential) {
    throw new TypeError(`a mail of purpose ${purpose} needs an account to unsubscribe with`);
  }
  const createdAt = ctx.now();
  const id = newId("mail", createdAt);
  const isStored = await insertOutboxMessage(tx, {
    id,
    idempotencyKey: mail.idempotencyKey,
    purpose,
    userId: mail.userId,
    recipient,
    recipientName: name,
    subject: toSubject(letter.subject),
    body: toLetterText({ name, letter, appUrl: ctx.appUrl }),
    letter: {
      paragraphs: letter.paragraphs,
      ...(letter.action === undefined ? {} : { action: letter.action }),
    },
    holdsSignInLink: mail.holdsSignInLink ?? false,
    urgency: urgencyOrder[purposeFacts[purpose].urgency],
    createdAt,
    ...(isMailAddress(recipient) ? {} : { status: "failed", reason: "invalid_address" }),
  });
  const { urgency } = purposeFacts[purpose];
  if (!isStored || ctx.mailService === null || urgency === "later") return;
  await ctx.jobs.enqueue("deliver-mail", {}, { key: id, within: tx });
}
