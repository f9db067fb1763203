import type { Letter } from "#lib/domain/mail/letter.ts";

export function toInvitationLetter(path: string): Letter {
  return {
    subject: "Your invitation to Elara",
    paragraphs: [
      "You have been invited to Elara, your company's place for how work feels. Choose a password within seven days.",
      "The link works once. If you did not expect this mail, you can ignore it.",
    ],
    action: { label: "Choose a password", path },
  };
}

export function toPasswordResetLetter(path: string): Letter {
  return {
    subject: "Choose a new password for Elara",
    paragraphs: [
      "Somebody, probably you, asked for a new password for Elara. Choose one within an hour.",
      "The link works once. If it was not you, ignore this mail: your password stays as it is.",
    ],
    action: { label: "Choose a new password", path },
  };
}

export const passwordChangedLetter: Letter = {
  subject: "Your password for Elara was changed",
  paragraphs: [
    "Your password for Elara was changed just now, and you were signed out everywhere else.",
    "If that was not you, tell whoever looks after Elara in your company at once.",
  ],
};
