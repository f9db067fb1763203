import type { Db } from "#db/client.ts";
import { endUnsentMail, findOutboxTexts, updateOutboxTexts } from "#db/queries/outbox.ts";
import { deleteUnusedTokens, findTokenOwner, insertUserToken } from "#db/queries/user-tokens.ts";
import type { Ctx } from "#lib/context.ts";
import { createToken, hashToken } from "#lib/crypto/single-use-token.ts";
import {
  type SignInLinkPurpose,
  signInLinkLifetimesMs,
  signInLinkPaths,
  toSignInLink,
} from "#lib/domain/sign-in/sign-in-links.ts";
import { UserFacingError } from "#lib/errors.ts";
import { newId } from "#lib/id.ts";
import { maskLinksOf } from "#lib/services/outbox/mask-links.ts";
import { storeMail } from "#lib/services/outbox/store-mail.ts";
import { toInvitationLetter, toPasswordResetLetter } from "./sign-in-mails.ts";

const composeLetter = { invitation: toInvitationLetter, password_reset: toPasswordResetLetter };
const mailKey = (tokenId: string) => `sign-in-link:${tokenId}`;

/**
 * Makes a single-use link, withdraws the person's older ones, and puts the mail with it into the outbox.
 * @returns the link
 */
export async function sendSignInLink(
  tx: Db,
  ctx: Ctx,
  input: {
    user: { id: string; email: string; name: string };
    purpose: SignInLinkPurpose;
    appUrl: string;
  },
): Promise<string> {
  const { user, purpose } = input;
  const createdAt = ctx.now();
  const token = createToken();
  const tokenId = newId("tok", createdAt);
  await forgetLinks(tx, await deleteUnusedTokens(tx, user.id));
  await insertUserToken(tx, {
    id: tokenId,
    userId: user.id,
    purpose,
    tokenHash: await hashToken(token),
    expiresAt: new Date(createdAt.getTime() + signInLinkLifetimesMs[purpose]),
    createdAt,
  });
  await storeMail(tx, ctx, {
    idempotencyKey: mailKey(tokenId),
    purpose,
    userId: user.id,
    recipient: user.email,
    name: user.name,
    letter: composeLetter[purpose](signInLinkPaths[purpose] + token),
    holdsSignInLink: true,
  });
  return toSignInLink(input.appUrl, purpose, token);
}

/** Takes the links of these tokens out of the mails that are kept: they open nothing any more, so none is sent either. */
export async function forgetLinks(tx: Db, tokenIds: readonly string[]): Promise<void> {
  if (tokenIds.length === 0) return;
  for (const mail of await findOutboxTexts(tx, tokenIds.map(mailKey))) {
    await updateOutboxTexts(tx, maskLinksOf(mail));
    await endUnsentMail(tx, { id: mail.id, reason: "link_over" });
  }
}

/** Whom a link lets in, for the page behind it; null when it is used up, too old or made up. */
export async function findLinkOwner(
  ctx: Ctx,
  link: { token: string; purpose: SignInLinkPurpose },
): Promise<{ name: string; email: string } | null> {
  const owner = await findTokenOwner(ctx.db, await toTokenKey(ctx, link));
  return owner === null ? null : { name: owner.user.name, email: owner.user.email };
}

/** @throws UserFacingError not_found */
export async function getLinkOwner(ctx: Ctx, link: { token: string; purpose: SignInLinkPurpose }) {
  const owner = await findTokenOwner(ctx.db, await toTokenKey(ctx, link));
  if (owner === null) throw linkIsOver();
  return owner;
}

export async function toTokenKey(ctx: Ctx, link: { token: string; purpose: SignInLinkPurpose }) {
  return { tokenHash: await hashToken(link.token), purpose: link.purpose, now: ctx.now() };
}

export function linkIsOver(): UserFacingError {
  return new UserFacingError("not_found", "This link was used already or has expired. Ask for a new one.");
}
