import type { DemoCompany } from "#db/seed/demo-company.ts";
import type { Ctx } from "#lib/context.ts";
import { countrySetting } from "#lib/domain/safety/help-settings.ts";
import { companyName } from "#lib/domain/settings/company-name.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requestDetection } from "#lib/services/detection/request-detection.ts";
import { runDetection } from "#lib/services/detection/run-detection.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { commitImport } from "#lib/services/imports/commit-import.ts";
import { listImports } from "#lib/services/imports/list-imports.ts";
import { receiveImport } from "#lib/services/imports/receive-import.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { createUser } from "#lib/services/users/create-user.ts";
import { type DemoSignIn, demoSignIns, type Passwords } from "./demo-sign-ins.ts";
import { loadDemoTalks } from "./load-demo-talks.ts";

export type LoadedDemo = {
  readonly signIns: readonly DemoSignIn[];
  readonly stories: readonly {
    readonly kind: string;
    readonly expectation: string;
    readonly employeeIds: readonly string[];
    readonly names: readonly string[];
  }[];
};

type Say = (line: string) => void;

/**
 * Brings a demo company in as any other: its files through the import, detection over them, and three
 * people who can sign in. Done again it does what is missing, so that a run that was ended is finished.
 */
export async function loadDemoCompany(
  ctx: Ctx,
  input: { readonly company: DemoCompany; readonly passwords: Passwords; readonly say: Say },
): Promise<LoadedDemo> {
  const { company, passwords, say } = input;
  const batchId = (await findDemoBatch(ctx)) ?? (await receiveFiles(ctx, company, say));
  say("storing");
  await commitImport(ctx, { batchId, acceptGoodRows: false });
  await detect(ctx, say);
  say("releasing figures of groups");
  await releaseGroupFigures(ctx);
  await ensureSetting(ctx, companyName, "Brightwater", "The demo company has a name of its own.");
  // Whose emergency numbers and help lines people see.
  await ensureSetting(ctx, countrySetting, "DE", "The company sits in Berlin.");
  const signIns = demoSignIns(company, passwords);
  for (const signIn of signIns) await ensureUser(ctx, signIn);
  // Whoever signs in finds a chat that nobody has used before them.
  const own = new Set(signIns.map(({ employeeId }) => employeeId));
  const talks = company.talks.filter(({ employeeId }) => !own.has(employeeId));
  await loadDemoTalks(ctx, { talks, people: company.people, say });
  return { signIns, stories: describeStories(company) };
}

/** The batch of an earlier run that had been read to its end. */
async function findDemoBatch(ctx: Ctx): Promise<number | null> {
  const batches = await listImports(ctx);
  const usable = batches.find(({ status }) => ["committed", "committing", "ready"].includes(status));
  return usable?.batchId ?? null;
}

async function receiveFiles(ctx: Ctx, company: DemoCompany, say: Say): Promise<number> {
  async function* files() {
    for (const { fileName, chunks } of company.files) {
      say(`reading ${fileName}`);
      yield { fileName, chunks: inTurns(chunks()) };
    }
  }
  return receiveImport(ctx, { files: files() });
}

/** Lets timers and output have their turn between chunks. */
async function* inTurns(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    yield chunk;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function detect(ctx: Ctx, say: Say): Promise<void> {
  say("looking for people who may be struggling");
  const runId = await requestDetection(ctx);
  await runDetection(ctx, {
    runId,
    onProgress: ({ label, done, total }) => {
      if (total > 0) say(`${label.toLowerCase()} ${Math.round((100 * done) / total)} %`);
    },
  });
}

/** Sets what nobody has set yet. */
async function ensureSetting<Value>(
  ctx: Ctx,
  definition: SettingDefinition<Value>,
  value: Value,
  reason: string,
): Promise<void> {
  const { version } = await readSetting(ctx.db, definition);
  if (version > 0) return;
  await changeSetting(ctx, definition, { value, readVersion: version, reason });
}

async function ensureUser(ctx: Ctx, { role, email, name, employeeId, password }: DemoSignIn): Promise<void> {
  try {
    await createUser(ctx, { role, email, name, employeeId, password });
  } catch (error) {
    // An earlier run that was ended had made this account, with the same password.
    if (!(error instanceof UserFacingError && error.code === "conflict")) throw error;
  }
}

function describeStories({ people, stories }: DemoCompany): LoadedDemo["stories"] {
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return stories.map(({ kind, expectation, employeeIds }) => ({
    kind,
    expectation,
    employeeIds,
    names: employeeIds.map((id) => nameOf.get(id) ?? id),
  }));
}
