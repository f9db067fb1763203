import type { Db } from "#db/client.ts";
import { detectionResults, detectionRuns, employees, flagFindings, flags, users } from "#db/schema/index.ts";
import { codeVersion } from "#lib/domain/detection/code-version.ts";
import type { Reason, Severity, Verdict } from "#lib/domain/detection/verdicts.ts";
import type { Role } from "#lib/domain/privacy/roles.ts";

const when = new Date("2026-03-01T08:00:00Z");

export async function insertEmployee(
  db: Db,
  id: string,
  fields: Partial<typeof employees.$inferInsert> = {},
): Promise<void> {
  await db.insert(employees).values({ id, createdAt: when, ...fields });
}

export async function insertUser(db: Db, id: string, role: Role, name: string, employeeId?: string) {
  const email = `${id}@example.com`;
  await db.insert(users).values({ id, role, name, email, employeeId: employeeId ?? null, createdAt: when });
}

export async function insertRun(db: Db, id: string, startedAt = when): Promise<void> {
  await db.insert(detectionRuns).values({
    id,
    profile: "elara",
    status: "completed",
    sensitivity: 0.5,
    seed: 1,
    treeCount: 100,
    subsampleSize: 256,
    codeVersion,
    settings: {},
    peopleCount: 3,
    flaggedCount: 1,
    startedAt,
    finishedAt: startedAt,
  });
}

export async function insertResult(
  db: Db,
  runId: string,
  employeeId: string,
  verdict: Verdict,
  measured: Partial<typeof detectionResults.$inferInsert> = {},
) {
  const numbers = { anomalyScore: -0.5, risk: 0.2, benign: 0.1, coverage: 4 };
  await db.insert(detectionResults).values({ runId, employeeId, verdict, ...numbers, ...measured });
}

export function reasonAbout(quantity: string, features: readonly string[], sentence: string): Reason {
  const numbers = { value: 9.4, typicalValue: 7.8, contribution: -0.4, share: 0.5 };
  const words = { strength: "strong", trend: null, comparedWith: "company" } as const;
  return { quantity, features, sentence, side: "adverse", ...numbers, ...words };
}

export const hoursReason = reasonAbout(
  "work_hours",
  ["Work_Hours_mean"],
  "Works 9.4 hours a day; typical is 7.8.",
);
export const moodReason = reasonAbout("mood", ["Decayed_Vibe"], "Feels low; typical is okay.");

type FlagInput = {
  readonly flagId: string;
  readonly runId: string;
  readonly employeeId: string;
  readonly severity?: Severity;
  readonly risk?: number;
  readonly coverage?: number;
  readonly problems?: readonly Reason[];
  readonly openedAt?: Date;
  readonly endedAt?: Date | null;
};

/** A flag that a run opened, with the finding of that run. */
export async function insertFlag(db: Db, input: FlagInput): Promise<void> {
  const { flagId, runId, employeeId, endedAt = null, openedAt = when } = input;
  await db.insert(flags).values({ id: flagId, employeeId, openedRunId: runId, openedAt, endedAt });
  await insertFinding(db, input);
}

/** What one run found about somebody whose flag stands. */
export async function insertFinding(db: Db, input: FlagInput): Promise<void> {
  await db.insert(flagFindings).values({
    runId: input.runId,
    employeeId: input.employeeId,
    flagId: input.flagId,
    anomalyScore: -0.6,
    risk: input.risk ?? 0.5,
    severity: input.severity ?? "moderate",
    coverage: input.coverage ?? 4,
    problems: input.problems ?? [hoursReason],
    otherProblems: [],
  });
}
