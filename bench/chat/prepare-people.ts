import { upsertDisclosureAcceptance } from "#db/queries/conversations.ts";
import { updateSetting } from "#db/queries/settings.ts";
import { insertSession } from "#db/queries/user-sessions.ts";
import { insertUser } from "#db/queries/users.ts";
import { composeApp } from "#lib/compose.ts";
import { replyLengthSetting } from "#lib/domain/conversation/settings.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import type { Env } from "#lib/env.ts";
import { makeSessionCookie } from "#tests/support/session-cookie.ts";

/**
 * An empty company whose people are signed in and have read what Elara is, and whose replies may have `maxSentences`.
 * @returns the cookie of each
 */
export async function preparePeople(
  settings: Env,
  { people, maxSentences, secret }: { people: number; maxSentences: number; secret: string },
): Promise<string[]> {
  const app = await composeApp(settings);
  const { db } = app.database;
  const at = new Date();
  await updateSetting(db, {
    key: replyLengthSetting.key,
    value: { minSentences: Math.min(maxSentences, 5), maxSentences },
    readVersion: 0,
  });
  const cookies: string[] = [];
  for (let person = 0; person < people; person++) {
    const userId = `usr_bench${person}`;
    const id = `ses_bench${person}`;
    await insertUser(db, {
      id: userId,
      email: `bench${person}@example.com`,
      name: `Bench ${person}`,
      role: "employee",
      createdAt: at,
    });
    await insertSession(db, { id, userId, userAgent: "bench", createdAt: at });
    await upsertDisclosureAcceptance(db, { userId, version: disclosureVersion, acceptedAt: at });
    cookies.push(await makeSessionCookie(secret, { id, userId, sessionVersion: 1 }));
  }
  await app.close();
  return cookies;
}
