import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "./client.ts";

const database = await openDatabase({ kind: "memory" });
afterAll(() => database.close());

test("an error of a query, when printed, shows its place and code and none of its values", async () => {
  const secret = "anna@example.com";
  const failed = await database.db.execute(sql`select ${secret}::int`).catch((error: unknown) => error);
  expect(String(failed)).toContain(secret);
  for (const printed of [inspect(failed), inspect({ failed }), inspect([failed], { depth: 5 })]) {
    expect(printed).not.toContain(secret);
    expect(printed).toContain("22P02");
    expect(printed).toContain("query-values.test.ts");
  }
});
