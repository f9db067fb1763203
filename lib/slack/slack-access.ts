import type { Env } from "#lib/env.ts";

/** What the company has set up in Slack; each part may be missing. */
export type SlackAccess = {
  /** Posts into one channel. */
  readonly webhookUrl: string | null;
  /** Writes to people. */
  readonly botToken: string | null;
  readonly apiUrl: string;
};

export function toSlackAccess(settings: Env): SlackAccess {
  return {
    webhookUrl: settings.SLACK_WEBHOOK_URL ?? null,
    botToken: settings.SLACK_BOT_TOKEN ?? null,
    apiUrl: settings.SLACK_API_URL.replace(/\/+$/, ""),
  };
}
