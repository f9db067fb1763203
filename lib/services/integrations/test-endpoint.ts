import { findWebhookEndpoint } from "#db/queries/integrations.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { testEventType } from "#lib/domain/integrations/integration-event.ts";
import type { Answer } from "#lib/domain/integrations/next-attempt.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { endpointIsGone } from "./manage-endpoints.ts";
import { sendDelivery } from "./send-delivery.ts";

/**
 * Sends one test to an endpoint, now, and says what came of it. Nothing is retried.
 * @throws UserFacingError forbidden, not_found
 */
export async function testEndpoint(ctx: Ctx, { id }: { id: string }): Promise<Answer> {
  requireRole(ctx, "admin");
  if ((await findWebhookEndpoint(ctx.db, id)) === null) throw endpointIsGone();
  return sendTest(ctx, { channel: "webhook", endpointId: id });
}

/** The same for the channel in Slack. @throws UserFacingError forbidden; unavailable where none is set up */
export async function testSlack(ctx: Ctx): Promise<Answer> {
  requireRole(ctx, "admin");
  if (ctx.slack.webhookUrl === null) {
    throw new UserFacingError("unavailable", "No channel is set up. It is named by SLACK_WEBHOOK_URL.");
  }
  return sendTest(ctx, { channel: "slack_channel", endpointId: null });
}

async function sendTest(
  ctx: Ctx,
  to: { readonly channel: "webhook" | "slack_channel"; readonly endpointId: string | null },
): Promise<Answer> {
  const occurredAt = ctx.now();
  await ctx.db.transaction((tx) =>
    recordEvent(tx, ctx, { action: "integration.tested", subject: to.endpointId ?? to.channel }),
  );
  const eventId = newId("evt", occurredAt);
  return sendDelivery(ctx, {
    ...to,
    eventId,
    type: testEventType,
    subjectId: null,
    occurredAt,
    userId: null,
  });
}
