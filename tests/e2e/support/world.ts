import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "#tests/support/free-port.ts";

export type RoleName = "employee" | "hr" | "admin";
export type SignIn = {
  readonly role: RoleName;
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly employeeId: string | null;
};
export type Story = {
  readonly kind: string;
  readonly employeeIds: readonly string[];
  readonly names: readonly string[];
  readonly expectation: "at_risk" | "not_at_risk";
};

/**
 * Chooses where this run's server lives: a free port and a data folder of its own. Playwright reads its
 * config in several processes; the first one chooses, the environment carries it to the others. Whoever
 * sets both variables runs the tests against a server that is there already.
 */
export async function prepareWorld(): Promise<{ port: number; baseURL: string; isServing: boolean }> {
  const isServing = process.env.ELARA_E2E_PORT !== undefined && process.env.TEST_WORKER_INDEX === undefined;
  process.env.ELARA_E2E_PORT ??= String(await findFreePort());
  process.env.ELARA_E2E_DATA_DIR ??= join(tmpdir(), `elara-e2e-${process.pid}-${Date.now()}`);
  const port = Number(process.env.ELARA_E2E_PORT);
  return { port, baseURL: `http://localhost:${port}`, isServing };
}

function dataDir(): string {
  const folder = process.env.ELARA_E2E_DATA_DIR;
  if (folder === undefined) throw new Error("prepareWorld was not called");
  return folder;
}

/** The cookies of somebody of that role who is signed in: `test.use({ storageState: signedInAs("hr") })`. */
export function signedInAs(role: RoleName): string {
  return join(dataDir(), `signed-in-${role}.json`);
}

async function readCompany(): Promise<{ signIns: SignIn[]; stories: Story[]; today: string }> {
  return JSON.parse(await readFile(join(dataDir(), "demo.json"), "utf8"));
}

/** The e-mail address and password of the account of a role. */
export async function signInOf(role: RoleName): Promise<SignIn> {
  const found = (await readCompany()).signIns.find((signIn) => signIn.role === role);
  if (found === undefined) throw new Error(`no sign-in for ${role}`);
  return found;
}

/** The stories that were planted in the company, with the names of their people. */
export async function plantedStories(): Promise<readonly Story[]> {
  return (await readCompany()).stories;
}
