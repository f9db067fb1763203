import type { OutboxMessage } from "#db/queries/outbox.ts";
import { toLetterText } from "#lib/domain/mail/letter.ts";
import { purposeFacts, toMailPurpose } from "#lib/domain/mail/purposes.ts";
import { maskSignInLinks } from "#lib/domain/sign-in/sign-in-links.ts";

/** A mail whose links let nobody in. */
export function maskLinksOf<Kept extends Pick<OutboxMessage, "body" | "letter">>(mail: Kept): Kept {
  const { body, letter } = mail;
  const action = letter?.action;
  return {
    ...mail,
    body: maskSignInLinks(body),
    letter:
      letter === null || action === undefined
        ? letter
        : { ...letter, action: { ...action, path: maskSignInLinks(action.path) } },
  };
}

/**
 * A mail as an admin may see it: no link that lets them in as somebody else, and where a mail tells that Elara turned to an
 * employee, not to whom. In a demo there is nobody to protect.
 */
export function toShownMail(
  mail: OutboxMessage,
  options: { appUrl: string; isDemo: boolean },
): OutboxMessage {
  if (options.isDemo) return mail;
  const masked = mail.holdsSignInLink ? maskLinksOf(mail) : mail;
  const purpose = toMailPurpose(mail.purpose);
  if (purpose === null || !purposeFacts[purpose].isPersonal || masked.letter === null) return masked;
  return {
    ...masked,
    userId: null,
    recipient: `…@${mail.recipient.split("@").at(-1)}`,
    recipientName: "",
    body: toLetterText({ name: "", letter: masked.letter, appUrl: options.appUrl }),
  };
}
