import { parseArgs } from "node:util";
import { type Database, openDatabase } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import { parseFocusFilter } from "#lib/domain/insight/focus-filter.ts";
import { listFocus } from "#lib/services/focus/list-focus.ts";
import { recountGroupFigures } from "#lib/services/group-figures/recount-group-figures.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { startPostgres } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";
import { fillCompany } from "./fill-company.ts";
import { readMoodPage, readOverviewPage } from "./pages.ts";

/*
 * How long the server takes for the data of HR's pages, on a PostgreSQL of its own, beside the same at a tenth of the
 * people. The target is a p95 of 150 ms at 35,000 people over a year.
 */
const { values } = parseArgs({
  options: {
    people: { type: "string", default: "35000" },
    departments: { type: "string", default: "120" },
    days: { type: "string", default: "365" },
    reads: { type: "string", default: "60" },
  },
});

const pages: Readonly<Record<string, (ctx: Ctx) => Promise<unknown>>> = {
  overview: readOverviewPage,
  focus: (ctx) => listFocus(ctx, parseFocusFilter({})),
  "mood, everybody": (ctx) => readMoodPage(ctx, {}),
  "mood, one department": (ctx) => readMoodPage(ctx, { department: "Department 7" }),
};

const server = await startPostgres();
try {
  const whole = Number(values.people);
  const small = await measure(Math.round(whole / 10));
  const large = await measure(whole);
  console.table(
    Object.keys(pages).map((page) => ({
      page,
      "p50 ms": round(large.p50[page]),
      "p95 ms": round(large.p95[page]),
      "p95 ms at a tenth": round(small.p95[page]),
      ratio: round((large.p95[page] ?? 0) / (small.p95[page] ?? 1)),
    })),
  );
  console.table([small.prepare, large.prepare]);
} finally {
  await server.stop();
}

async function measure(people: number) {
  const database = await openDatabase({ kind: "url", url: await server.createDatabase() });
  try {
    await database.migrate();
    const ctx = contextOf(database);
    const departments = Math.max(
      1,
      Math.round((Number(values.departments) * people) / Number(values.people)),
    );
    await fillCompany(ctx.db, { people, departments, days: Number(values.days) });
    const recountMs = await time(() => recountGroupFigures(ctx));
    const releaseMs = await time(() =>
      releaseGroupFigures({ ...ctx, actor: { kind: "system", name: "bench" } }),
    );
    await database.db.execute("analyze");
    const p50: Record<string, number> = {};
    const p95: Record<string, number> = {};
    for (const [page, read] of Object.entries(pages)) {
      const readMs = await timeReads(() => read(ctx));
      p50[page] = readMs[Math.floor(0.5 * (readMs.length - 1))] ?? 0;
      p95[page] = readMs[Math.floor(0.95 * (readMs.length - 1))] ?? 0;
    }
    const prepare = { people, departments, "recount ms": round(recountMs), "release ms": round(releaseMs) };
    return { p50, p95, prepare };
  } finally {
    await database.close();
  }
}

/** One after the other, without the first, in rising order. */
async function timeReads(read: () => Promise<unknown>): Promise<number[]> {
  await read();
  const readMs: number[] = [];
  for (let at = 0; at < Number(values.reads); at += 1) readMs.push(await time(read));
  return readMs.sort((one, other) => one - other);
}

function contextOf(database: Database): Ctx {
  return {
    ...systemContext(database, { enqueue: async () => {} }),
    actor: { kind: "user", userId: "usr_bench", name: "Bench", role: "hr", employeeId: null },
  };
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function round(value: number | undefined): number {
  return Math.round((value ?? 0) * 10) / 10;
}
