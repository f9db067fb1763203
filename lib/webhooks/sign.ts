import { randomBytes } from "node:crypto";
import { Webhook } from "standardwebhooks";

const secretBytes = 32;

/** A new secret, as Standard Webhooks writes them: `whsec_` and base64. */
export function createWebhookSecret(): string {
  return `whsec_${randomBytes(secretBytes).toString("base64")}`;
}

/**
 * The heads that prove an event to its receiver (Standard Webhooks 1.0). While a secret is being replaced, both sign; a
 * receiver takes either.
 */
export function signEvent(
  event: { readonly id: string; readonly at: Date; readonly body: string },
  secrets: readonly string[],
): Record<string, string> {
  const signatures = secrets.map((secret) => new Webhook(secret).sign(event.id, event.at, event.body));
  return {
    "webhook-id": event.id,
    "webhook-timestamp": String(Math.floor(event.at.getTime() / 1000)),
    "webhook-signature": signatures.join(" "),
  };
}
