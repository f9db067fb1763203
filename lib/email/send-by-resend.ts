import type { DeliveryAnswer } from "#lib/domain/mail/judge-answer.ts";
import type { MailService } from "./mail-service.ts";

export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** After this a request counts as unanswered. */
export const sendTimeoutMs = 20_000;

/**
 * Hands a mail over. The service keeps the key for a day: the same mail handed over again under it is sent once. Whatever
 * happens is an answer; nothing is thrown.
 */
export async function sendByResend(
  service: MailService,
  mail: OutgoingMail,
  idempotencyKey: string,
): Promise<DeliveryAnswer> {
  const { Resend } = await import("resend");
  const client = new Resend(service.apiKey, { baseUrl: service.baseUrl });
  const { to, subject, html, text, headers } = mail;
  try {
    const {
      data,
      error,
      headers: answered,
    } = await client.emails.send(
      { from: service.from, to, subject, html, text, headers },
      { idempotencyKey, signal: AbortSignal.timeout(sendTimeoutMs) },
    );
    if (error === null) return { kind: "accepted", providerId: data.id ?? null };
    if (error.statusCode === null) return { kind: "unreachable" };
    return {
      kind: "refused",
      status: error.statusCode,
      name: error.name,
      retryAfter: readRetryAfter(answered),
    };
  } catch {
    return { kind: "unreachable" };
  }
}

function readRetryAfter(headers: Readonly<Record<string, string>> | null): string | null {
  return headers?.["retry-after"] ?? headers?.["ratelimit-reset"] ?? null;
}
