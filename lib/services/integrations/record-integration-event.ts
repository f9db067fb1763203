import type { Db } from "#db/client.ts";
import { insertDeliveries, listWebhookEndpoints } from "#db/queries/integrations.ts";
import type { Ctx } from "#lib/context.ts";
import { type IntegrationEventType, slackChannelTypes } from "#lib/domain/integrations/integration-event.ts";
import { newId } from "#lib/id.ts";

/**
 * Tells other systems of something, in the transaction of the occasion: every endpoint that wants to know, and the company's
 * channel in Slack. Nothing outside the database is spoken to; delivery follows from here. `subjectId` must mean nothing
 * outside Elara.
 */
export async function recordIntegrationEvent(
  tx: Db,
  ctx: Ctx,
  { type, subjectId }: { readonly type: IntegrationEventType; readonly subjectId: string | null },
): Promise<void> {
  const occurredAt = ctx.now();
  const eventId = newId("evt", occurredAt);
  const toDelivery = () => ({
    id: newId("dlv", occurredAt),
    eventId,
    type,
    subjectId,
    occurredAt,
    nextAttemptAt: occurredAt,
  });
  const endpoints = (await listWebhookEndpoints(tx)).filter(
    ({ isEnabled, isGone, eventTypes }) => isEnabled && !isGone && eventTypes.includes(type),
  );
  const deliveries = endpoints.map(({ id }) => ({
    ...toDelivery(),
    channel: "webhook" as const,
    endpointId: id,
  }));
  const toSlack =
    ctx.slack.webhookUrl !== null && slackChannelTypes.has(type)
      ? [{ ...toDelivery(), channel: "slack_channel" as const }]
      : [];
  if (deliveries.length + toSlack.length === 0) return;
  await insertDeliveries(tx, [...deliveries, ...toSlack]);
  await ctx.jobs.enqueue("deliver-integrations", {}, { key: eventId, within: tx });
}
