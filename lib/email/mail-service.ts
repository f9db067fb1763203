import type { Env } from "#lib/env.ts";

/** Resend, or whatever speaks its interface at `baseUrl`. */
export type MailService = {
  readonly apiKey: string;
  readonly baseUrl: string;
  /** `Elara <elara@company.example>`, or a bare address. */
  readonly from: string;
  /** How many mails a second it takes from all processes together. */
  readonly perSecond: number;
};

/** The mail service that the environment names, or null: then mails stay in the outbox. */
export function toMailService(settings: Env): MailService | null {
  const { RESEND_API_KEY, MAIL_FROM } = settings;
  if (RESEND_API_KEY === undefined) return null;
  return {
    apiKey: RESEND_API_KEY,
    baseUrl: settings.RESEND_BASE_URL.replace(/\/+$/, ""),
    from: MAIL_FROM,
    perSecond: settings.MAIL_PER_SECOND,
  };
}
