import { parseArgs } from "node:util";
import { type Database, openDatabase } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import { recountGroupFigures } from "#lib/services/group-figures/recount-group-figures.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { readOverview } from "#lib/services/overview/read-overview.ts";
import { startPostgres } from "#tests/support/postgres.ts";
import { testSigner, testVault } from "#tests/support/test-context.ts";
import { fillCompany } from "./fill-company.ts";

/*
 * How long the server takes for the figures of the HR overview, on a PostgreSQL of its own, and whether
 * that stays flat as days grow. The target is a p95 of 150 ms for 35,000 people over a year.
 */
const { values } = parseArgs({
  options: {
    people: { type: "string", default: "35000" },
    departments: { type: "string", default: "120" },
    days: { type: "string", default: "91,365" },
    reads: { type: "string", default: "60" },
  },
});

const server = await startPostgres();
try {
  const results = [];
  for (const days of values.days.split(",").map(Number)) results.push(await measure(days));
  console.table(results);
} finally {
  await server.stop();
}

async function measure(days: number) {
  const database = await openDatabase({ kind: "url", url: await server.createDatabase() });
  try {
    await database.migrate();
    const ctx = contextOf(database);
    const people = Number(values.people);
    await fillCompany(ctx.db, { people, departments: Number(values.departments), days });
    const rollUpMs = await time(() => recountGroupFigures(ctx));
    const dayMs = await time(() =>
      recountGroupFigures(ctx, { dates: { from: "2026-02-27", to: "2026-02-27" } }),
    );
    const releaseMs = await time(() => releaseGroupFigures(ctx));
    await readOverview(ctx);
    const readMs: number[] = [];
    for (let read = 0; read < Number(values.reads); read += 1)
      readMs.push(await time(() => readOverview(ctx)));
    readMs.sort((one, other) => one - other);
    const at = (share: number) => Math.round(readMs[Math.floor(share * (readMs.length - 1))] ?? 0);
    return {
      people,
      days,
      "read p50 ms": at(0.5),
      "read p95 ms": at(0.95),
      "release ms": Math.round(releaseMs),
      "roll up all ms": Math.round(rollUpMs),
      "roll up one day ms": Math.round(dayMs),
    };
  } finally {
    await database.close();
  }
}

function contextOf(database: Database): Ctx {
  return {
    actor: { kind: "user", userId: "usr_bench", name: "Bench", role: "hr", employeeId: null },
    db: database.db,
    copyInto: database.copyInto,
    jobs: { enqueue: async () => {} },
    vault: testVault,
    inference: null,
    mailService: null,
    slack: { webhookUrl: null, botToken: null, apiUrl: "" },
    webhookTargets: { allowsHttp: false, privateHosts: [] },
    signer: testSigner,
    appUrl: "http://localhost",
    now: () => new Date(),
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
