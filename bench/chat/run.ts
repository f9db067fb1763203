import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { parseEnvironment } from "#lib/env.ts";
import { findFreePort } from "#tests/support/free-port.ts";
import { startPostgres } from "#tests/support/postgres.ts";
import { startProductionServer } from "#tests/support/production-server.ts";
import { joinDelays, percentile } from "./delays.ts";
import { preparePeople } from "./prepare-people.ts";
import { endProcess, runToEnd, startProcess } from "./processes.ts";

/*
 * How long a finished sentence takes from the endpoint to the client, through all of Elara: the production server with
 * sign-in, storage on PostgreSQL, encryption and guard; beside it a plain `streamText` route on the same endpoint. The
 * endpoint and the clients are processes of their own on the same machine.
 */
const { values } = parseArgs({
  options: {
    clients: { type: "string", default: "500" },
    rounds: { type: "string", default: "2" },
    ramp: { type: "string", default: "8" },
    rate: { type: "string", default: "30" },
    sentences: { type: "string", default: "12" },
    only: { type: "string", default: "one,many,peer" },
    profile: { type: "string", default: "" },
  },
});
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "elara-bench-chat-"));
const wanted = values.only.split(",");

const heardSchema = z.object({
  heard: z.record(
    z.string(),
    z.object({ askedAt: z.number(), at: z.array(z.number()), problem: z.string().nullable() }),
  ),
  processorSeconds: z.number(),
});
const sentSchema = z.object({
  sent: z.record(z.string(), z.array(z.number())),
  mostAtOnce: z.number(),
  open: z.number(),
  processorSeconds: z.number(),
});
const probeSchema = z.record(z.string(), z.number());

type Load = { readonly clients: number; readonly rounds: number; readonly ramp: number };

/** One measurement: an endpoint of its own, the server that `start` starts on it, and the clients. */
async function measure(
  what: string,
  load: Load,
  start: (endpoint: string, probe: string) => Promise<Target>,
) {
  const endpointPort = String(await findFreePort());
  const { sentences, rate } = values;
  const endpoint = await startProcess(here("fake-endpoint.ts"), [
    "--port",
    endpointPort,
    "--rate",
    rate,
    "--sentences",
    sentences,
  ]);
  const probeFile = join(folder, `${what}.json`);
  const probe = `${pathToFileURL(here("probe.ts"))}?file=${encodeURIComponent(probeFile)}`;
  const target = await start(`http://127.0.0.1:${endpointPort}/v1`, probe);
  try {
    const people = [
      "--clients",
      String(load.clients),
      "--rounds",
      String(load.rounds),
      "--ramp",
      String(load.ramp),
    ];
    const before = readMachine();
    const printed = await runToEnd(here("load.ts"), [
      "--url",
      target.url,
      "--cookies",
      target.cookies,
      "--sentences",
      sentences,
      ...people,
    ]);
    const machine = readMachine();
    const heard = heardSchema.parse(JSON.parse(printed));
    const sent = sentSchema.parse(await (await fetch(`http://127.0.0.1:${endpointPort}/sent`)).json());
    return toRow(what, { heard, sent, machine: shareOf(before, machine), probe: readProbe(probeFile) });
  } finally {
    await target.stop();
    await endProcess(endpoint);
  }
}

type Target = { readonly url: string; readonly cookies: string; readonly stop: () => Promise<void> };

function readProbe(file: string): Record<string, number> {
  return existsSync(file) ? probeSchema.parse(JSON.parse(readFileSync(file, "utf8"))) : {};
}

type Machine = { readonly busy: number; readonly all: number };

function readMachine(): Machine {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, time) => sum + time.idle, 0);
  const all = times.reduce((sum, time) => sum + time.idle + time.user + time.sys + time.nice + time.irq, 0);
  return { busy: all - idle, all };
}

/** How much of all processors was taken in between, by whomever, in per cent. */
function shareOf(before: Machine, after: Machine): number {
  return (100 * (after.busy - before.busy)) / (after.all - before.all);
}

type Measured = {
  readonly heard: z.output<typeof heardSchema>;
  readonly sent: z.output<typeof sentSchema>;
  readonly machine: number;
  readonly probe: Record<string, number>;
};

function toRow(what: string, { heard, sent, machine, probe }: Measured) {
  const { delaysMs, firstMs, problems, replies, sentences } = joinDelays(sent.sent, heard.heard);
  for (const problem of problems.slice(0, 5)) console.error(`  ${what} ${problem}`);
  const round = (value: number) => Math.round(value * 10) / 10;
  const rounded = Object.fromEntries(Object.entries(probe).map(([name, value]) => [name, round(value)]));
  return {
    what,
    replies,
    sentences,
    "not whole": problems.length,
    "at once": sent.mostAtOnce,
    "left open": sent.open,
    "delay p50 ms": round(percentile(delaysMs, 0.5)),
    "delay p95 ms": round(percentile(delaysMs, 0.95)),
    "delay p99 ms": round(percentile(delaysMs, 0.99)),
    "first sentence p95 ms": round(percentile(firstMs, 0.95)),
    ...rounded,
    "endpoint's processor s": round(sent.processorSeconds),
    "clients' processor s": round(heard.processorSeconds),
    "all processors busy %": round(machine),
    "load average": round(loadavg()[0] ?? Number.NaN),
  };
}

async function startElara(
  endpoint: string,
  probe: string,
  database: string,
  people: number,
): Promise<Target> {
  const secret = randomBytes(32).toString("base64url");
  const port = await findFreePort();
  const env = {
    DATABASE_URL: database,
    AUTH_SECRET: secret,
    ELARA_MASTER_KEY: randomBytes(32).toString("base64"),
    ELARA_DATA_DIR: join(folder, "elara"),
    INFERENCE_URL: endpoint,
    APP_URL: `http://127.0.0.1:${port}`,
  };
  const settings = parseEnvironment({ ...env, NODE_ENV: "production" });
  const cookies = await preparePeople(settings, { people, maxSentences: Number(values.sentences), secret });
  writeFileSync(join(folder, "cookies.json"), JSON.stringify(cookies));
  const profiling = values.profile === "" ? "" : ` --cpu-prof --cpu-prof-dir=${values.profile}`;
  const server = await startProductionServer({
    port,
    env: { ...env, NODE_OPTIONS: `--import=${probe}${profiling}` },
  });
  return {
    url: `${env.APP_URL}/api/chat`,
    cookies: join(folder, "cookies.json"),
    stop: server.stop,
  };
}

async function startPeer(endpoint: string, probe: string): Promise<Target> {
  const port = await findFreePort();
  const child = await startProcess(
    here("peer.ts"),
    ["--port", String(port), "--endpoint", endpoint],
    [`--import=${probe}`],
  );
  return { url: `http://127.0.0.1:${port}`, cookies: "", stop: () => endProcess(child) };
}

const one: Load = { clients: 1, rounds: 5, ramp: 0 };
const many: Load = {
  clients: Number(values.clients),
  rounds: Number(values.rounds),
  ramp: Number(values.ramp),
};
const postgres = await startPostgres();
try {
  const elara = async (endpoint: string, probe: string) =>
    startElara(endpoint, probe, await postgres.createDatabase(), many.clients);
  if (wanted.includes("one")) console.table(await measure("one conversation", one, elara));
  if (wanted.includes("one") && wanted.includes("peer"))
    console.table(await measure("one, streamText route", one, startPeer));
  if (wanted.includes("many")) console.table(await measure(`${many.clients} conversations`, many, elara));
  if (wanted.includes("peer"))
    console.table(await measure(`${many.clients}, streamText route`, many, startPeer));
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
