/**
 * Where a mail stands: it waits, is being handed over, was accepted by the mail service, was refused or given up, came too
 * late to help, or is kept back because its reader does not want it or has left.
 */
export const mailStatuses = ["waiting", "sending", "sent", "failed", "expired", "withheld"] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** Why a mail was not delivered, or not yet. Never what the mail service wrote: that can repeat an address. */
export const mailReasons = [
  "unreachable",
  "service_error",
  "rate_limited",
  "quota_used_up",
  "still_sending",
  "key_refused",
  "sender_refused",
  "refused",
  "invalid_address",
  "not_rendered",
  "gave_up",
  "too_late",
  "link_over",
  "unsubscribed",
  "account_disabled",
] as const;
export type MailReason = (typeof mailReasons)[number];
