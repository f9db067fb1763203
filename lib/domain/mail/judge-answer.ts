import type { MailReason } from "./mail-status.ts";

/** What came back when a mail was handed over. `retryAfter` is the header as it came. */
export type DeliveryAnswer =
  | { readonly kind: "accepted"; readonly providerId: string | null }
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly name: string;
      readonly retryAfter: string | null;
    }
  | { readonly kind: "unreachable" };

export type Judgement =
  | { readonly next: "sent"; readonly providerId: string | null }
  | { readonly next: "failed"; readonly reason: MailReason }
  | {
      readonly next: "retry";
      readonly reason: MailReason;
      readonly delayMs: number;
      /** For how long no mail at all should be handed over: what stands in the way of this one does so for all. */
      readonly pauseMs: number;
      /** Whether the service may have taken the mail all the same. */
      readonly isUncertain: boolean;
    };

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const longestBackOffMs = 30 * minuteMs;
const longestPauseMs = 6 * 60 * minuteMs;
const brokenSetUpPauseMs = 5 * minuteMs;
const quotaPauseMs = 60 * minuteMs;

/**
 * What to do after an attempt. A mail is given up at once only where the service says that this mail is wrong. Where it is
 * busy, broken or not set up, the mail waits: 5 s, 10 s, 20 s … up to half an hour, moved by up to a fifth by `chance`
 * (0 to 1), and never shorter than the service asks for.
 *
 * Source: resend.com/docs/api-reference/errors, /rate-limit and RFC 9110, section 10.2.3 (Retry-After).
 */
export function judgeAnswer(
  answer: DeliveryAnswer,
  { attempts, now, chance }: { attempts: number; now: Date; chance: number },
): Judgement {
  if (answer.kind === "accepted") return { next: "sent", providerId: answer.providerId };
  const backOffMs = toBackOffMs(attempts, chance);
  if (answer.kind === "unreachable") {
    return { next: "retry", reason: "unreachable", delayMs: backOffMs, pauseMs: 0, isUncertain: true };
  }
  const { status, name } = answer;
  const askedMs = parseRetryAfterMs(answer.retryAfter, now);
  // The key was used for this mail with other words: it was taken then, before the letter's frame changed.
  if (name === "invalid_idempotent_request") return { next: "sent", providerId: null };
  if (name === "concurrent_idempotent_requests") {
    return { next: "retry", reason: "still_sending", delayMs: backOffMs, pauseMs: 0, isUncertain: true };
  }
  const wait = (reason: MailReason, pauseMs: number): Judgement => {
    const delayMs = Math.min(Math.max(pauseMs, askedMs ?? 0), longestPauseMs);
    return { next: "retry", reason, delayMs, pauseMs: delayMs, isUncertain: false };
  };
  if (status === 429 && name.endsWith("quota_exceeded")) return wait("quota_used_up", quotaPauseMs);
  if (status === 429) return wait("rate_limited", askedMs ?? Math.min(backOffMs, minuteMs));
  if (status === 401 || status === 403) return wait("key_refused", brokenSetUpPauseMs);
  if (name === "invalid_from_address") return wait("sender_refused", brokenSetUpPauseMs);
  if (status >= 500 || status === 408 || status === 425 || status < 400) {
    const delayMs = Math.max(backOffMs, Math.min(askedMs ?? 0, longestPauseMs));
    return {
      next: "retry",
      reason: "service_error",
      delayMs,
      pauseMs: askedMs === null ? 0 : delayMs,
      isUncertain: true,
    };
  }
  return { next: "failed", reason: "refused" };
}

function toBackOffMs(attempts: number, chance: number): number {
  const plainMs = Math.min(5 * secondMs * 2 ** Math.min(Math.max(attempts - 1, 0), 20), longestBackOffMs);
  return Math.round(plainMs * (0.8 + 0.4 * chance));
}

/** Seconds, or a date; null for anything else. A date that is over asks for nothing. */
function parseRetryAfterMs(header: string | null, now: Date): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}(\.\d+)?$/.test(text)) return Math.ceil(Number(text) * secondMs);
  if (!/[a-z]/i.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
