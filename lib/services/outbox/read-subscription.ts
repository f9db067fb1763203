import { listUnsubscribedPurposes } from "#db/queries/mail-unsubscriptions.ts";
import { findUser } from "#db/queries/users.ts";
import type { Ctx } from "#lib/context.ts";
import { optionalPurposes, purposeFacts } from "#lib/domain/mail/purposes.ts";
import { readUnsubscribeToken } from "./unsubscribe-link.ts";

export type SubscriptionView = {
  /** What kind of mail the link came with. */
  readonly title: string;
  readonly comes: boolean;
  /** Whether any mail still comes that is not essential. */
  readonly anyComes: boolean;
};

/** What the holder of a link is told: the kind of mail, never whose it is. Null for a link that is not ours. */
export async function readSubscriptionByLink(ctx: Ctx, token: string): Promise<SubscriptionView | null> {
  const subscription = await readUnsubscribeToken(ctx, token);
  if (subscription === null || (await findUser(ctx.db, subscription.userId)) === null) return null;
  const ended = await listUnsubscribedPurposes(ctx.db, subscription.userId);
  return {
    title: purposeFacts[subscription.purpose].title,
    comes: !ended.includes(subscription.purpose),
    anyComes: ended.length < optionalPurposes.length,
  };
}
