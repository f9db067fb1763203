import { findOutboxMessage, type OutboxMessage } from "#db/queries/outbox.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { isOptional } from "#lib/domain/mail/purposes.ts";
import type { LetterTheme } from "#lib/email/letter-template.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { composeMail } from "./compose-mail.ts";
import { toShownMail } from "./mask-links.ts";
import { readCompanyName } from "./read-company-name.ts";
import { refuseSendAgain } from "./send-again.ts";

type Asked = { mailId: string; isDemo: boolean; theme?: LetterTheme };

/** The link to unsubscribe is a key to somebody's preferences: an admin sees where it stands. */
const hiddenToken = "/unsubscribe/…";

/**
 * One mail as an admin may see it, with its text as it arrives. That it was opened is written down.
 * @throws UserFacingError forbidden, not_found
 */
export async function readMail(
  ctx: Ctx,
  asked: Asked,
): Promise<{ mail: OutboxMessage; text: string; canBeSentAgain: boolean }> {
  const { mail, text } = await open(ctx, asked, "mail.opened");
  const canBeSentAgain = mail.status === "failed" && refuseSendAgain(mail, ctx.now()) === null;
  return { mail, text, canBeSentAgain };
}

/**
 * The page of one mail, as mail programs show it.
 * @throws UserFacingError forbidden, not_found
 */
export async function renderMail(ctx: Ctx, asked: Asked): Promise<string> {
  return (await open(ctx, asked, "mail.rendered")).html;
}

async function open(ctx: Ctx, { mailId, isDemo, theme = "reader" }: Asked, action: string) {
  requireRole(ctx, "admin");
  const found = await ctx.db.transaction(async (tx) => {
    const row = await findOutboxMessage(tx, mailId);
    if (row !== null) await recordEvent(tx, ctx, { action, subject: mailId });
    return row;
  });
  if (found === null) throw new UserFacingError("not_found", "There is no such mail.");
  const mail = toShownMail(found, { appUrl: ctx.appUrl, isDemo });
  const companyName = await readCompanyName(ctx.db);
  const unsubscribeHref = isOptional(found.purpose) ? new URL(hiddenToken, ctx.appUrl).href : null;
  return { mail, ...(await composeMail(mail, { appUrl: ctx.appUrl, companyName, unsubscribeHref, theme })) };
}
