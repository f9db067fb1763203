import type { OutboxMessage } from "#db/queries/outbox.ts";
import { toAppLink, toGreeting } from "#lib/domain/mail/letter.ts";
import { toMailFoot } from "#lib/domain/mail/mail-foot.ts";
import { purposeFacts, toMailPurpose } from "#lib/domain/mail/purposes.ts";
import type { LetterTheme } from "#lib/email/letter-template.ts";
import { renderLetter } from "#lib/email/render-letter.ts";

export type ComposedMail = { readonly subject: string; readonly html: string; readonly text: string };

/** A stored mail as it arrives: the letter in its frame, once as a page and once as plain text. */
export async function composeMail(
  mail: Pick<OutboxMessage, "purpose" | "recipientName" | "subject" | "body" | "letter">,
  frame: {
    readonly appUrl: string;
    readonly companyName: string;
    readonly unsubscribeHref: string | null;
    readonly theme?: LetterTheme;
  },
): Promise<ComposedMail> {
  const purpose = toMailPurpose(mail.purpose);
  const because = purpose === null ? "you have an account." : purposeFacts[purpose].because;
  const { companyName, unsubscribeHref } = frame;
  const foot = { because, companyName, unsubscribeHref };
  const action = mail.letter?.action;
  const html = await renderLetter({
    ...foot,
    theme: frame.theme ?? "reader",
    subject: mail.subject,
    ...toWords(mail),
    action: action === undefined ? null : { label: action.label, href: toAppLink(frame.appUrl, action.path) },
  });
  return { subject: mail.subject, html, text: `${mail.body.trimEnd()}\n\n${toMailFoot(foot)}` };
}

/** Mails of before were plain text with their own greeting. */
function toWords(mail: Pick<OutboxMessage, "recipientName" | "body" | "letter">) {
  if (mail.letter !== null) {
    return { greeting: toGreeting(mail.recipientName), paragraphs: mail.letter.paragraphs };
  }
  const [greeting = "", ...paragraphs] = mail.body.trim().split(/\n{2,}/);
  return { greeting, paragraphs };
}
