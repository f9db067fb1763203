import {
  type IntegrationDelivery,
  listDeliveries,
  listWebhookEndpoints,
  restartDelivery,
} from "#db/queries/integrations.ts";
import { type Ctx, requireRole } from "#lib/context.ts";
import { type DeliveryFilter, deliveriesShown } from "#lib/domain/integrations/delivery-log.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** What is set up, and how the newest deliveries went. Secrets stay where they are. @throws UserFacingError forbidden */
export async function readIntegrations(ctx: Ctx, filter: DeliveryFilter) {
  requireRole(ctx, "admin");
  const [endpoints, deliveries, { value: timeZone }] = await Promise.all([
    listWebhookEndpoints(ctx.db),
    listDeliveries(ctx.db, { ...filter, limit: deliveriesShown }),
    readSetting(ctx.db, companyTimeZone),
  ]);
  const now = ctx.now();
  return {
    timeZone,
    slack: { hasChannel: ctx.slack.webhookUrl !== null, hasBot: ctx.slack.botToken !== null },
    endpoints: endpoints.map(({ secret: _, previousSecret: __, previousSecretUntil, ...endpoint }) => ({
      ...endpoint,
      bothSecretsUntil:
        previousSecretUntil !== null && previousSecretUntil > now ? previousSecretUntil : null,
    })),
    deliveries: deliveries.map(({ delivery, endpointName }) => toShownDelivery(delivery, endpointName)),
  };
}

/** A delivery as an admin may see it: that somebody was asked how they are, never who. Its event is the check-in itself. */
function toShownDelivery(
  { userId: _, eventId, leaseUntil: __, ...delivery }: IntegrationDelivery,
  endpointName: string | null,
) {
  return { ...delivery, eventId: delivery.channel === "slack_person" ? null : eventId, endpointName };
}

export type Integrations = Awaited<ReturnType<typeof readIntegrations>>;

/** Tries a delivery again that was given up. @throws UserFacingError forbidden; conflict when it is not one */
export async function retryDelivery(ctx: Ctx, { id }: { id: string }): Promise<void> {
  requireRole(ctx, "admin");
  await ctx.db.transaction(async (tx) => {
    if (!(await restartDelivery(tx, id, ctx.now()))) {
      throw new UserFacingError(
        "conflict",
        "This delivery is on its way again, or was removed. Reload the page.",
      );
    }
    await recordEvent(tx, ctx, { action: "integration.retried", subject: id });
    await ctx.jobs.enqueue("deliver-integrations", {}, { key: id, within: tx });
  });
}
