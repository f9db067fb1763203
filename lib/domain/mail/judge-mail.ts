import type { MailReason, MailStatus } from "./mail-status.ts";
import { purposeFacts, toMailPurpose } from "./purposes.ts";

/** The mail service forgets a key after a day; before that, handing a mail over again sends nothing twice. */
export const keyIsKnownForMs = 20 * 3_600_000;

export type MailFacts = {
  readonly purpose: string;
  readonly createdAt: Date;
  /** Since when the mail may have been taken without our learning of it; null: it surely was not. */
  readonly uncertainSince: Date | null;
  readonly isUnsubscribed: boolean;
  readonly isAccountDisabled: boolean;
};

/**
 * Whether a mail that is due is sent at all, judged right before. What helps nobody any more is not sent, and what is not
 * essential goes neither to somebody who does not want it nor to somebody who has left. Where nobody can know any more
 * whether it went out, it stays: twice is worse.
 */
export function judgeMail(
  mail: MailFacts,
  now: Date,
): { readonly status: MailStatus; readonly reason: MailReason } | null {
  const purpose = toMailPurpose(mail.purpose);
  if (purpose === null) return { status: "expired", reason: "too_late" };
  const { isEssential, usefulForMs } = purposeFacts[purpose];
  const isUncertain = mail.uncertainSince !== null;
  if (isUncertain && now.getTime() - mail.uncertainSince.getTime() > keyIsKnownForMs) {
    return { status: "failed", reason: "gave_up" };
  }
  if (now.getTime() - mail.createdAt.getTime() > usefulForMs) {
    return isUncertain ? { status: "failed", reason: "gave_up" } : { status: "expired", reason: "too_late" };
  }
  if (isEssential) return null;
  if (mail.isAccountDisabled) return { status: "withheld", reason: "account_disabled" };
  return mail.isUnsubscribed ? { status: "withheld", reason: "unsubscribed" } : null;
}
