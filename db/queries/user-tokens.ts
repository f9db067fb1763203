import { and, eq, gt, isNull } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { users, userTokens } from "#db/schema/index.ts";

export type UserTokenPurpose = (typeof userTokens.$inferSelect)["purpose"];

export async function insertUserToken(db: Db, token: typeof userTokens.$inferInsert): Promise<void> {
  await db.insert(userTokens).values(token);
}

function isUsable(input: { tokenHash: string; purpose: UserTokenPurpose; now: Date }) {
  return and(
    eq(userTokens.tokenHash, input.tokenHash),
    eq(userTokens.purpose, input.purpose),
    isNull(userTokens.usedAt),
    gt(userTokens.expiresAt, input.now),
  );
}

/** The enabled person a usable token belongs to. */
export async function findTokenOwner(
  db: Db,
  input: { tokenHash: string; purpose: UserTokenPurpose; now: Date },
) {
  const [row] = await db
    .select({ tokenId: userTokens.id, user: users })
    .from(userTokens)
    .innerJoin(users, eq(users.id, userTokens.userId))
    .where(and(isUsable(input), isNull(users.disabledAt)));
  return row ?? null;
}

/** Uses a token up. @returns false when it was used, has expired or never was: of two uses one wins. */
export async function useUserToken(
  tx: Db,
  input: { tokenHash: string; purpose: UserTokenPurpose; now: Date },
): Promise<boolean> {
  const used = await tx
    .update(userTokens)
    .set({ usedAt: input.now })
    .where(isUsable(input))
    .returning({ id: userTokens.id });
  return used.length === 1;
}

/** Withdraws a person's links that were not used. @returns their ids */
export async function deleteUnusedTokens(tx: Db, userId: string): Promise<string[]> {
  const deleted = await tx
    .delete(userTokens)
    .where(and(eq(userTokens.userId, userId), isNull(userTokens.usedAt)))
    .returning({ id: userTokens.id });
  return deleted.map(({ id }) => id);
}
