import type { Mail } from "#lib/services/outbox/store-mail.ts";

type MailInput = { readonly recipient: string; readonly name: string; readonly link: string };
type MailText = Pick<Mail, "recipient" | "subject" | "body">;

export function toInvitationMail({ recipient, name, link }: MailInput): MailText {
  return {
    recipient,
    subject: "Your invitation to Elara",
    body: `Hello ${name},

you have been invited to Elara, your company's place for how work feels.
Choose a password here, within seven days:

${link}

The link works once. If you did not expect this mail, you can ignore it.
`,
  };
}

export function toPasswordResetMail({ recipient, name, link }: MailInput): MailText {
  return {
    recipient,
    subject: "Choose a new password for Elara",
    body: `Hello ${name},

somebody, probably you, asked for a new password for Elara.
Choose one here, within an hour:

${link}

The link works once. If it was not you, ignore this mail: your password stays as it is.
`,
  };
}

export function toPasswordChangedMail({ recipient, name }: Omit<MailInput, "link">): MailText {
  return {
    recipient,
    subject: "Your password for Elara was changed",
    body: `Hello ${name},

your password for Elara was changed just now, and you were signed out everywhere else.
If that was not you, tell whoever looks after Elara in your company at once.
`,
  };
}
