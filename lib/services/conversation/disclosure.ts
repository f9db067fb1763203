import { findDisclosureAcceptance, insertDisclosureAcceptance } from "#db/queries/conversations.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import { UserFacingError } from "#lib/errors.ts";

/** What has to be told before the first message, and since when this person knows it (null: not yet). */
export async function readDisclosure(ctx: Ctx): Promise<{ version: number; acceptedAt: Date | null }> {
  const key = { userId: requireUserId(ctx), version: disclosureVersion };
  const accepted = await findDisclosureAcceptance(ctx.db, key);
  return { version: disclosureVersion, acceptedAt: accepted?.acceptedAt ?? null };
}

/**
 * The person has read what Elara is, who sees what, and when confidentiality ends.
 * @throws UserFacingError conflict when they have read another version than holds
 */
export async function acceptDisclosure(ctx: Ctx, { version }: { version: number }): Promise<void> {
  const userId = requireUserId(ctx);
  if (version !== disclosureVersion) {
    throw new UserFacingError("conflict", "This text has changed meanwhile. Reload the page to read it.");
  }
  await insertDisclosureAcceptance(ctx.db, { userId, version, acceptedAt: ctx.now() });
}
