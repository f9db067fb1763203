import { deleteUnsubscriptions, insertUnsubscriptions } from "#db/queries/mail-unsubscriptions.ts";
import { findUser } from "#db/queries/users.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { type MailPurpose, optionalPurposes } from "#lib/domain/mail/purposes.ts";
import { UserFacingError } from "#lib/errors.ts";
import { recordEvent } from "#lib/services/audit/record-event.ts";
import { throttleAttempt } from "#lib/services/sign-in/throttle-attempt.ts";
import { readUnsubscribeToken } from "./unsubscribe-link.ts";

type Change = { readonly purposes: readonly MailPurpose[]; readonly wants: boolean };

/**
 * Ends mails of one purpose, or of all that are not essential, or lets them come again; for whoever is signed in.
 * @throws UserFacingError forbidden when nobody is, invalid_input for a purpose that cannot be ended
 */
export async function changeSubscription(
  ctx: Ctx,
  { purpose, wants }: { purpose: MailPurpose | "all"; wants: boolean },
): Promise<void> {
  const userId = requireUserId(ctx);
  const purposes = optionalPurposes.filter((optional) => purpose === "all" || optional === purpose);
  if (purposes.length === 0) throw new UserFacingError("invalid_input", "Mails of this kind always come.");
  await store(ctx, { userId, purposes, wants });
}

/**
 * The same for whoever holds the link of a mail, signed in or not. Asking twice is asking once.
 * @throws UserFacingError not_found for a link that is not ours, rate_limited
 */
export async function changeSubscriptionByLink(
  ctx: Ctx,
  input: { token: string; scope: "purpose" | "all"; wants: boolean; address: string },
): Promise<void> {
  const subscription = await readUnsubscribeToken(ctx, input.token);
  // A mail provider asks for many people from one address, so only made-up links count by address.
  await throttleAttempt(ctx, "mailLink", subscription?.userId ?? input.address);
  if (subscription === null || (await findUser(ctx.db, subscription.userId)) === null) throw linkIsNotOurs();
  const purposes = input.scope === "all" ? optionalPurposes : [subscription.purpose];
  await store(ctx, { userId: subscription.userId, purposes, wants: input.wants });
}

async function store(ctx: Ctx, { userId, purposes, wants }: Change & { userId: string }): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const changed = wants
      ? await deleteUnsubscriptions(tx, { userId, purposes })
      : await insertUnsubscriptions(tx, { userId, purposes, at: ctx.now() });
    if (changed.length === 0) return;
    await recordEvent(tx, ctx, {
      action: wants ? "mail.resubscribed" : "mail.unsubscribed",
      subject: userId,
      detail: { purposes: changed },
    });
  });
}

export function linkIsNotOurs(): UserFacingError {
  return new UserFacingError("not_found", "This link is not complete. Open it from the mail once more.");
}
