import { type Database, openDatabase } from "#db/client.ts";
import type { Actor, Ctx } from "#lib/context.ts";
import { parseKeyRing } from "#lib/crypto/key-ring.ts";
import { createTextSigner } from "#lib/crypto/text-signature.ts";
import { createVault } from "#lib/crypto/vault.ts";
import type { JobId } from "#lib/jobs/job.ts";

export type TestWorld = {
  readonly database: Database;
  /** Jobs that services enqueued, in order. */
  readonly enqueued: { id: JobId; payload: unknown }[];
  /** A context for an actor; without one, the system acts. */
  contextFor(actor?: Actor): Ctx;
  /** Moves the test's clock. */
  setNow(now: Date): void;
  close(): Promise<void>;
};

/** Seals with a key that every test shares. */
export const testVault = createVault(parseKeyRing(Buffer.alloc(32, 7).toString("base64")));

/** Signs with a secret that every test shares. */
export const testSigner = createTextSigner(async () => "a secret that every test shares");

type UserActor = Extract<Actor, { kind: "user" }>;

export const hrActor: UserActor = {
  kind: "user",
  userId: "usr_hr",
  name: "Hannah",
  role: "hr",
  employeeId: null,
};
export const adminActor: UserActor = { ...hrActor, userId: "usr_admin", name: "Adam", role: "admin" };
export const employeeActor: UserActor = {
  ...hrActor,
  userId: "usr_employee",
  name: "Emil",
  role: "employee",
  employeeId: "EMP0001",
};

/** A migrated database in memory and contexts on it. Make one per test file: it takes two seconds. */
export async function createTestWorld(): Promise<TestWorld> {
  const database = await openDatabase({ kind: "memory" });
  await database.migrate();
  const enqueued: TestWorld["enqueued"] = [];
  let now = new Date("2026-03-02T09:00:00Z");
  return {
    database,
    enqueued,
    contextFor: (actor = { kind: "system", name: "test" }) => ({
      actor,
      db: database.db,
      copyInto: database.copyInto,
      jobs: {
        enqueue: async (id, payload) => {
          enqueued.push({ id, payload });
        },
      },
      vault: testVault,
      inference: null,
      mailService: null,
      slack: { webhookUrl: null, botToken: null, apiUrl: "http://127.0.0.1:9" },
      webhookTargets: { allowsHttp: true, privateHosts: ["127.0.0.1"] },
      signer: testSigner,
      appUrl: "https://elara.test",
      now: () => now,
    }),
    setNow: (next) => {
      now = next;
    },
    close: () => database.close(),
  };
}
