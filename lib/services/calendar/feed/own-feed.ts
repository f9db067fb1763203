import { deleteFeed, findFeed, updateFeed, upsertFeed } from "#db/queries/calendar.ts";
import type { Ctx } from "#lib/context.ts";
import { createToken, hashToken } from "#lib/crypto/single-use-token.ts";
import { type FeedPrivacy, toFeedAddress } from "#lib/domain/calendar/feed.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { requireOwnReader } from "../own-reader.ts";

/** What the signed-in person has of a feed; null when there is none. Its address was shown once and is not known here. */
export async function readOwnFeed(ctx: Ctx) {
  const feed = await findFeed(ctx.db, requireOwnReader(ctx).userId);
  if (feed === null) return null;
  const { privacy, createdAt, lastFetchedAt } = feed;
  return { privacy, createdAt, lastFetchedAt };
}

/**
 * Makes the address of one's feed, or a new one in place of the old, which opens nothing from then on.
 * @returns the address; it is not kept and cannot be shown again
 */
export async function issueFeed(ctx: Ctx, { privacy }: { privacy: FeedPrivacy }): Promise<string> {
  const { userId, employeeId } = requireOwnReader(ctx);
  const token = createToken();
  const tokenHash = await hashToken(token);
  await ctx.db.transaction(async (tx) => {
    await upsertFeed(tx, { userId, tokenHash, privacy, createdAt: ctx.now() });
    await recordEvent(tx, ctx, { action: "calendar.feed_issued", employeeId, detail: { privacy } });
  });
  return toFeedAddress(ctx.appUrl, token);
}

/** @throws UserFacingError not_found when there is no feed */
export async function changeFeedPrivacy(ctx: Ctx, { privacy }: { privacy: FeedPrivacy }): Promise<void> {
  const { userId, employeeId } = requireOwnReader(ctx);
  await ctx.db.transaction(async (tx) => {
    if (!(await updateFeed(tx, userId, { privacy }))) throw noFeed();
    await recordEvent(tx, ctx, { action: "calendar.feed_changed", employeeId, detail: { privacy } });
  });
}

/** From now on the address opens nothing. @throws UserFacingError not_found when there is no feed */
export async function revokeFeed(ctx: Ctx): Promise<void> {
  const { userId, employeeId } = requireOwnReader(ctx);
  await ctx.db.transaction(async (tx) => {
    if (!(await deleteFeed(tx, userId))) throw noFeed();
    await recordEvent(tx, ctx, { action: "calendar.feed_revoked", employeeId });
  });
}

function noFeed(): UserFacingError {
  return new UserFacingError("not_found", "There is no address for your calendar at the moment.");
}
