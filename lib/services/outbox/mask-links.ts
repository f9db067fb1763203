import type { OutboxMessage } from "#db/queries/outbox.ts";
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
