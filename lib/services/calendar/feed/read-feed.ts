import { findFeedByToken, updateFeed } from "#db/queries/calendar.ts";
import { listDatedTasks } from "#db/queries/tasks.ts";
import type { Ctx } from "#lib/context.ts";
import { hashToken } from "#lib/crypto/single-use-token.ts";
import { readFeedToken } from "#lib/domain/calendar/feed.ts";
import { type FeedEntry, toFeedEntry } from "#lib/domain/calendar/view/feed-entry.ts";
import { UserFacingError } from "#lib/errors.ts";
import { throttleAttempt } from "#lib/services/sign-in/throttle-attempt.ts";
import { openTask } from "../task-words.ts";

const mostEntries = 500;
const noteFetchEveryMs = 3_600_000;

/**
 * What a calendar program is given for the address it holds: the open tasks with a day of whoever made that address.
 * Fetches are counted for each feed, and wrong addresses for each place they come from.
 * @param input.segment the last part of the path, `<token>.ics`
 * @throws UserFacingError not_found when it opens nothing (any more), rate_limited
 */
export async function readFeed(
  ctx: Ctx,
  input: { readonly segment: string; readonly clientAddress: string },
): Promise<readonly FeedEntry[]> {
  const token = readFeedToken(input.segment);
  const feed = token === null ? null : await findFeedByToken(ctx.db, await hashToken(token));
  if (feed === null || feed.employeeId === null) {
    await throttleAttempt(ctx, "feedAddress", input.clientAddress);
    throw new UserFacingError("not_found", "There is no calendar at this address.");
  }
  const { userId, employeeId, privacy } = feed;
  await throttleAttempt(ctx, "feed", userId);
  const rows = await listDatedTasks(ctx.db, { userId, employeeId }, mostEntries);
  await noteFetch(ctx, userId);
  return rows.flatMap((row) => {
    const entry = toFeedEntry({ ...openTask(ctx, row), updatedAt: row.updatedAt }, privacy);
    return entry === null ? [] : [entry];
  });
}

/** Programs ask every few minutes; an hour is close enough to show that one still does. */
async function noteFetch(ctx: Ctx, userId: string): Promise<void> {
  const at = new Date(Math.floor(ctx.now().getTime() / noteFetchEveryMs) * noteFetchEveryMs);
  await updateFeed(ctx.db, userId, { lastFetchedAt: at });
}
