import type { Ctx } from "#lib/context.ts";
import { isSameSignature } from "#lib/crypto/text-signature.ts";
import { type MailPurpose, optionalPurposes } from "#lib/domain/mail/purposes.ts";

export type Subscription = { readonly userId: string; readonly purpose: MailPurpose };

const use = "unsubscribe";

/** Two addresses of the same link: the page for people, and the one that mail programs post to (RFC 8058). */
export async function toUnsubscribeLinks(ctx: Ctx, subscription: Subscription) {
  const token = await toToken(ctx, subscription);
  return {
    page: new URL(`/unsubscribe/${token}`, ctx.appUrl).href,
    oneClick: new URL(`/api/mail/unsubscribe/${token}`, ctx.appUrl).href,
  };
}

async function toToken(ctx: Ctx, { userId, purpose }: Subscription): Promise<string> {
  const text = `${userId}.${purpose}`;
  return `${text}.${await ctx.signer.sign(use, text)}`;
}

/** Whose mails of which purpose a link ends; null for one that was made up or changed. It never runs out. */
export async function readUnsubscribeToken(ctx: Ctx, token: string): Promise<Subscription | null> {
  const [userId = "", name = "", signature = "", ...rest] = token.slice(0, 400).split(".");
  const purpose = optionalPurposes.find((optional) => optional === name);
  if (purpose === undefined || rest.length > 0) return null;
  const expected = await ctx.signer.sign(use, `${userId}.${purpose}`);
  return isSameSignature(expected, signature) ? { userId, purpose } : null;
}
