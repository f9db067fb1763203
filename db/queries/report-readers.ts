import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { mailUnsubscriptions, users } from "#db/schema/index.ts";

/** Everybody in HR whose account is open and who has not unsubscribed from the daily report. */
export async function listDailyReaders(db: Db) {
  return db
    .select({ id: users.id, email: users.email, name: users.name })
    .from(users)
    .where(
      and(
        eq(users.role, "hr"),
        isNull(users.disabledAt),
        sql`not exists (select 1 from ${mailUnsubscriptions} where ${mailUnsubscriptions.userId} = ${users.id} and ${mailUnsubscriptions.purpose} = 'daily_report')`,
      ),
    )
    .orderBy(asc(users.id));
}
