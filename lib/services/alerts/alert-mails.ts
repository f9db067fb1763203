import type { Mail } from "#lib/services/outbox/store-mail.ts";

type MailInput = { readonly recipient: string; readonly name: string; readonly appUrl: string };
type MailText = Pick<Mail, "recipient" | "subject" | "body">;

/** Calls somebody to an alert. A mail can be read over a shoulder: it says neither who nor what. */
export function toResponderMail({ recipient, name, appUrl }: MailInput): MailText {
  return {
    recipient,
    subject: "Somebody needs you now",
    body: `Hello ${name},

somebody needs you now. Open Elara:

${appUrl}/hr/alerts

Whoever takes over first is shown to the others.
`,
  };
}

/** Tells the person who has taken over that there is something new. */
export function toUpdateMail({ recipient, name, appUrl }: MailInput): MailText {
  return {
    recipient,
    subject: "There is something new in Elara",
    body: `Hello ${name},

somebody you look after may need you again. Open Elara:

${appUrl}/hr/alerts
`,
  };
}

/** Tells an admin that nobody in HR answers. An admin learns neither who nor what. */
export function toAdminMail({ recipient, name, appUrl }: MailInput): MailText {
  return {
    recipient,
    subject: "An alert in Elara waits for HR",
    body: `Hello ${name},

an alert in Elara waits, and nobody in HR has taken it over. Please reach somebody
in HR by phone now and ask them to open Elara:

${appUrl}/hr/alerts

You cannot open the alert yourself. If nobody in HR has an account, invite somebody
under Users.
`,
  };
}
