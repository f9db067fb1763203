import type { Db } from "#db/client.ts";
import {
  deleteWebhookEndpoint,
  holdWebhookEndpoint,
  insertWebhookEndpoint,
  updateWebhookEndpoint,
  type WebhookEndpoint,
} from "#db/queries/integrations.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import type { IntegrationEventType } from "#lib/domain/integrations/integration-event.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { sealSecret } from "./endpoint-secrets.ts";

export type EndpointInput = {
  readonly name: string;
  readonly url: string;
  readonly eventTypes: readonly IntegrationEventType[];
};

/** How long the secret before still signs after it was replaced. */
const bothForMs = 24 * 60 * 60 * 1000;

/**
 * Adds an endpoint. Its secret is given out here and never again.
 * @throws UserFacingError forbidden; invalid_input for an address that webhooks may not go to
 */
export async function addEndpoint(ctx: Ctx, input: EndpointInput): Promise<{ id: string; secret: string }> {
  requireRole(ctx, "admin");
  await requireTarget(ctx, input.url);
  const createdAt = ctx.now();
  const id = newId("whk", createdAt);
  const secret = await createSecret();
  await ctx.db.transaction(async (tx) => {
    await insertWebhookEndpoint(tx, { ...input, id, secret: sealSecret(ctx, id, secret), createdAt });
    await record(tx, ctx, "added", id, { eventTypes: input.eventTypes });
  });
  return { id, secret };
}

/** @throws UserFacingError forbidden, not_found; invalid_input for an address that webhooks may not go to */
export async function changeEndpoint(
  ctx: Ctx,
  { id, ...input }: EndpointInput & { id: string },
): Promise<void> {
  requireRole(ctx, "admin");
  await requireTarget(ctx, input.url);
  await change(ctx, id, async (tx) => {
    await updateWebhookEndpoint(tx, id, { ...input, isGone: false });
    await record(tx, ctx, "changed", id, { eventTypes: input.eventTypes });
  });
}

/** Stops or lets go on. One that had answered that it is gone gets another chance. @throws UserFacingError forbidden, not_found */
export async function switchEndpoint(
  ctx: Ctx,
  { id, isEnabled }: { id: string; isEnabled: boolean },
): Promise<void> {
  requireRole(ctx, "admin");
  await change(ctx, id, async (tx) => {
    await updateWebhookEndpoint(tx, id, { isEnabled, ...(isEnabled ? { isGone: false } : {}) });
    await record(tx, ctx, isEnabled ? "enabled" : "disabled", id);
  });
}

/** A new secret; the one before signs too for a day. @throws UserFacingError forbidden, not_found */
export async function replaceSecret(ctx: Ctx, { id }: { id: string }): Promise<{ secret: string }> {
  requireRole(ctx, "admin");
  const secret = await createSecret();
  await change(ctx, id, async (tx, endpoint) => {
    await updateWebhookEndpoint(tx, id, {
      secret: sealSecret(ctx, id, secret),
      previousSecret: endpoint.secret,
      previousSecretUntil: new Date(ctx.now().getTime() + bothForMs),
    });
    await record(tx, ctx, "secret_replaced", id);
  });
  return { secret };
}

/** Takes an endpoint away with its log. @throws UserFacingError forbidden, not_found */
export async function removeEndpoint(ctx: Ctx, { id }: { id: string }): Promise<void> {
  requireRole(ctx, "admin");
  await change(ctx, id, async (tx) => {
    await deleteWebhookEndpoint(tx, id);
    await record(tx, ctx, "removed", id);
  });
}

async function change(
  ctx: Ctx,
  id: string,
  apply: (tx: Db, endpoint: WebhookEndpoint) => Promise<void>,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const endpoint = await holdWebhookEndpoint(tx, id);
    if (endpoint === null) throw endpointIsGone();
    await apply(tx, endpoint);
  });
}

function record(tx: Db, ctx: Ctx, deed: string, id: string, detail: Readonly<Record<string, unknown>> = {}) {
  return recordEvent(tx, ctx, { action: `webhook.${deed}`, subject: id, detail });
}

async function requireTarget(ctx: Ctx, url: string): Promise<void> {
  const { findTargetProblem, targetProblems } = await import("#lib/webhooks/target-address.ts");
  const problem = findTargetProblem(url, ctx.webhookTargets);
  if (problem === null) return;
  const message = targetProblems[problem];
  throw new UserFacingError("invalid_input", message, { fieldErrors: { url: message } });
}

async function createSecret(): Promise<string> {
  return (await import("#lib/webhooks/sign.ts")).createWebhookSecret();
}

export function endpointIsGone(): UserFacingError {
  return new UserFacingError("not_found", "This endpoint was removed. Reload the page.");
}
