import type { MailReason, MailStatus } from "./mail-status.ts";

export type StatusWords = {
  readonly word: string;
  readonly tone: "neutral" | "accent" | "good" | "attention";
};

/** How the outbox calls where a mail stands. */
export const statusWords: Readonly<Record<MailStatus, StatusWords>> = {
  waiting: { word: "waiting", tone: "accent" },
  sending: { word: "on its way", tone: "accent" },
  sent: { word: "sent", tone: "good" },
  failed: { word: "failed", tone: "attention" },
  expired: { word: "not sent: too late", tone: "neutral" },
  withheld: { word: "kept back", tone: "neutral" },
};

const reasonWords: Readonly<Record<MailReason, string>> = {
  unreachable: "The mail service did not answer. It is tried again.",
  service_error: "The mail service had a fault of its own. It is tried again.",
  rate_limited: "The mail service asks to go slower. It is tried again.",
  quota_used_up:
    "What the mail service allows for the day or the month is used up. It is tried again every hour.",
  still_sending: "The mail service still works on an earlier attempt. It is asked again.",
  key_refused:
    "The mail service refuses the key, or mails from this sender. Check RESEND_API_KEY and MAIL_FROM; it is tried again every five minutes.",
  sender_refused:
    "The mail service does not know the sender. Check MAIL_FROM; it is tried again every five minutes.",
  not_rendered: "The letter could not be set. The log says why; it is tried again.",
  refused: "The mail service refuses this mail, most likely for its address.",
  invalid_address: "No mail can reach this address. Correct it in the account, and the next mail goes there.",
  gave_up:
    "It was tried for most of a day. Nobody can know whether it arrived, so it is not sent a second time by itself.",
  too_late: "It could not be delivered while it would have helped.",
  link_over: "The link in it was used, or a newer one replaced it, before it was sent.",
  unsubscribed: "Its reader does not want mails of this kind.",
  account_disabled: "Its reader's account was disabled.",
};

/** Why a mail stands where it stands, in a sentence. */
export const toReasonWords = (reason: MailReason): string => reasonWords[reason];
