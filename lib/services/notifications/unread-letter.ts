import type { Letter } from "#lib/domain/mail/letter.ts";

/** Says that something waits, not what: a mail can be read over a shoulder. */
export function toUnreadLetter(): Letter {
  return {
    subject: "Something waits for you in Elara",
    paragraphs: [
      "You have notifications in Elara that you have not opened yet. What they are about stands in the app alone.",
      "You can choose there what you are told by mail.",
    ],
    action: { label: "Open your notifications", path: "/notifications?show=unread" },
  };
}
