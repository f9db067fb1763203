import { parseArgs } from "node:util";
import { sql } from "drizzle-orm";
import { openDatabase } from "#db/client.ts";
import type { Ctx } from "#lib/context.ts";
import { readConcerns } from "#lib/services/insight/read-concerns.ts";
import { readEffectiveness } from "#lib/services/insight/read-effectiveness.ts";
import { readMoodDrivers } from "#lib/services/insight/read-mood-drivers.ts";
import { readNudgeResponse } from "#lib/services/insight/read-nudge-response.ts";
import { readParticipation } from "#lib/services/insight/read-participation.ts";
import { readRiskBands } from "#lib/services/insight/read-risk-bands.ts";
import { startPostgres } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";
import { fillCompany } from "../dashboard/fill-company.ts";

/*
 * How long the statistics over everybody take when they are computed, once a month, and when they are read, on a
 * PostgreSQL of its own.
 */
const { values } = parseArgs({
  options: {
    people: { type: "string", default: "35000" },
    days: { type: "string", default: "365" },
    helped: { type: "string", default: "400" },
  },
});

const readers = {
  effectiveness: readEffectiveness,
  "mood drivers": readMoodDrivers,
  concerns: readConcerns,
  participation: readParticipation,
  "nudge response": readNudgeResponse,
  "risk bands": readRiskBands,
};

const server = await startPostgres();
try {
  const database = await openDatabase({ kind: "url", url: await server.createDatabase() });
  try {
    await database.migrate();
    const ctx = contextOf(database);
    await fillCompany(ctx.db, { people: Number(values.people), departments: 120, days: Number(values.days) });
    await ctx.db.execute(sql`
      insert into interventions (id, employee_id, kind, done_on, recorded_at)
      select 'int_' || id, id, 'workload', (select max(response_date) from mood_answers) - 60 - (abs(hashtext(id)) % 200), now()
      from employees order by md5(id) limit ${Number(values.helped)}`);
    await ctx.db.execute(sql`analyze`);
    for (const [name, read] of Object.entries(readers)) await measure(ctx, name, read);
  } finally {
    await database.close();
  }
} finally {
  await server.stop();
}

async function measure(ctx: Ctx, name: string, read: (ctx: Ctx) => ReturnType<typeof readEffectiveness>) {
  const started = performance.now();
  const insight = await read(ctx);
  const computedMs = performance.now() - started;
  const again = performance.now();
  await read(ctx);
  const readMs = performance.now() - again;
  const peakMb = process.memoryUsage().rss / 1e6;
  console.log(
    `${name}: ${Math.round(computedMs)} ms to compute, ${readMs.toFixed(1)} ms to read, ${Math.round(peakMb)} MB; ${insight.answer}`,
  );
}

function contextOf(database: Awaited<ReturnType<typeof openDatabase>>): Ctx {
  return {
    ...systemContext(database, { enqueue: async () => {} }),
    actor: { kind: "user", userId: "usr_bench", name: "Bench", role: "hr", employeeId: null },
  };
}
