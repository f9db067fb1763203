import type { Db } from "#db/client.ts";
import { employees, featureAggregates, users } from "#db/schema/index.ts";

const since = new Date("2026-01-01T08:00:00Z");

/** People `EMP00001`… with an account each, unless `hasAccount` says otherwise. */
export async function insertPeople(
  db: Db,
  count: number,
  hasAccount: (place: number) => boolean = () => true,
): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, place) => `EMP${String(place + 1).padStart(5, "0")}`);
  for (let from = 0; from < count; from += 1_000) {
    const part = ids.slice(from, from + 1_000);
    await db.insert(employees).values(part.map((id) => ({ id, name: `Person ${id}`, createdAt: since })));
    const accounts = part.filter((_, place) => hasAccount(from + place));
    if (accounts.length === 0) continue;
    await db.insert(users).values(accounts.map(toUser));
  }
  return ids;
}

function toUser(employeeId: string) {
  const id = userOf(employeeId);
  return {
    id,
    employeeId,
    role: "employee" as const,
    name: `Person ${employeeId}`,
    email: `${id}@elara.test`,
    createdAt: since,
  };
}

export function userOf(employeeId: string): string {
  return `usr_${employeeId}`;
}

/** Somebody's mood, 0 to 1, as the mean of so many answers. */
export async function insertMood(
  db: Db,
  employeeId: string,
  meanMood: number,
  answerCount = 5,
): Promise<void> {
  await insertMoods(db, [employeeId], meanMood, answerCount);
}

/** The same mood for many. */
export async function insertMoods(
  db: Db,
  employeeIds: readonly string[],
  meanMood: number,
  answerCount = 5,
): Promise<void> {
  const sum = { sum: 1, anchorDay: 20_000 };
  const mood = { answerCount, lastDay: 20_000, scores: sum, zones: null, meanMood };
  const none = { activity: null, leave: null, onboarding: null, review: null, rewards: null, past: null };
  const aggregates = { ...none, mood };
  for (let from = 0; from < employeeIds.length; from += 1_000) {
    const rows = employeeIds
      .slice(from, from + 1_000)
      .map((employeeId) => ({ employeeId, recipe: "test", aggregates, moodDay: 20_000, computedAt: since }));
    await db
      .insert(featureAggregates)
      .values(rows)
      .onConflictDoUpdate({ target: featureAggregates.employeeId, set: { aggregates } });
  }
}
