import type { WebhookEndpoint } from "#db/queries/integrations.ts";
import type { Ctx } from "#lib/context.ts";

const contextOf = (endpointId: string) => `webhook_endpoint:${endpointId}`;

export function sealSecret(ctx: Ctx, endpointId: string, secret: string): string {
  return ctx.vault.sealText(secret, contextOf(endpointId));
}

/** The secrets that sign now: the newest first, and the one before while receivers may still go by it. */
export function unsealSecrets(ctx: Ctx, endpoint: WebhookEndpoint): readonly string[] {
  const { id, secret, previousSecret, previousSecretUntil } = endpoint;
  const isBoth = previousSecret !== null && previousSecretUntil !== null && previousSecretUntil > ctx.now();
  return (isBoth ? [secret, previousSecret] : [secret]).map((sealed) =>
    ctx.vault.unsealText(sealed, contextOf(id)),
  );
}
