import type { Db } from "#db/client.ts";
import { insertDeliveries } from "#db/queries/integrations.ts";
import type { Ctx } from "#lib/context.ts";
import { newId } from "#lib/id.ts";
import { listPreferencesOf } from "#lib/services/notifications/read-preferences.ts";

/**
 * Asks people in Slack too, where the company has set that up and they want it, in the transaction that asks them in the app.
 * A nudge is written once.
 */
export async function writeToPeople(
  tx: Db,
  ctx: Ctx,
  nudges: readonly { readonly nudgeId: string; readonly userId: string }[],
): Promise<void> {
  if (ctx.slack.botToken === null || nudges.length === 0) return;
  const wishes = await listPreferencesOf(
    tx,
    nudges.map(({ userId }) => userId),
  );
  const occurredAt = ctx.now();
  const wanted = nudges.filter(({ userId }) => wishes.get(userId)?.slackFor("check_in") === true);
  await insertDeliveries(
    tx,
    wanted.map(({ nudgeId, userId }) => ({
      id: newId("dlv", occurredAt),
      eventId: nudgeId,
      type: "check_in" as const,
      subjectId: null,
      occurredAt,
      nextAttemptAt: occurredAt,
      channel: "slack_person" as const,
      userId,
    })),
  );
}
