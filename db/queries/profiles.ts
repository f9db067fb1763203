import { eq } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { userProfiles } from "#db/schema/index.ts";

export async function findProfile(db: Db, userId: string) {
  const [row] = await db.select().from(userProfiles).where(eq(userProfiles.userId, userId));
  return row ?? null;
}
