import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type Database, openDatabase } from "#db/client.ts";
import { userSessions, users } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { notifyEach } from "#lib/services/notifications/notify.ts";
import { recordEvent } from "#lib/services/realtime/record-event.ts";
import { startPostgres } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";
import { parseWholeNumber } from "../whole-number.ts";
import { compareHeard, type Delivery, percentile } from "./delays.ts";
import { startTalker, type Talker } from "./talk.ts";

/*
 * How long an event takes from the commit of its transaction to each client, through PostgreSQL, the relay, the `pusher` library,
 * its signed HTTP interface and the embedded server; beside it a bare broadcast. Then the server is killed, everybody is told of
 * something meanwhile, and every client must know the right count as soon as it is back.
 */
const { values } = parseArgs({
  options: { clients: { type: "string", default: "500" }, rounds: { type: "string", default: "20" } },
});
const clientCount = parseWholeNumber("--clients", values.clients, { least: 1, most: 5_000 });
const roundCount = parseWholeNumber("--rounds", values.rounds, { least: 1, most: 1_000 });
const roundMs = 400;
const settleMs = 1_500;

const names = Array.from({ length: clientCount }, (_, index) => `usr_${index}`);
const everybody = new Set(names);
const now = () => performance.timeOrigin + performance.now();
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const heardSchema = z.object({
  heard: z.array(z.object({ user: z.string(), subjectId: z.string(), atMs: z.number() })),
  unread: z.array(z.object({ user: z.string(), count: z.number() })),
});
const placeSchema = z.object({ port: z.int(), pagesPort: z.int().optional(), key: z.string().optional() });
type Place = z.output<typeof placeSchema>;

const postgres = await startPostgres();
const folder = await mkdtemp(join(tmpdir(), "elara-bench-realtime-"));
const url = await postgres.createDatabase();
const database = await openDatabase({ kind: "url", url });
try {
  await database.migrate();
  const ctx = systemContext(database, { enqueue: async () => {} });
  await fillCompany(database);
  const all = await measureOurs(ctx, "one event for everybody", (round) => [
    { subjectId: `all ${round}`, userIds: names },
  ]);
  const own = await measureOurs(ctx, "an event of their own for everybody", (round) =>
    names.map((user) => ({ subjectId: `own ${round} ${user}`, userIds: [user] })),
  );
  const peer = await measurePeer();
  console.table([all.row, own.row, peer.row]);
  const ratio = percentile(all.delaysMs, 0.95) / percentile(peer.delaysMs, 0.95);
  console.log(`p95 of one event for everybody, ours / bare broadcast: ${ratio.toFixed(1)}`);
  await measureReturn(ctx);
} finally {
  await database.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
}

async function fillCompany({ db }: Database): Promise<void> {
  const createdAt = new Date();
  await db
    .insert(users)
    .values(
      names.map((id) => ({ id, name: id, role: "employee" as const, email: `${id}@x.test`, createdAt })),
    );
  await db
    .insert(userSessions)
    .values(names.map((userId) => ({ id: `ses_${userId}`, userId, createdAt, lastSeenAt: createdAt })));
}

async function startServer(): Promise<{ server: Talker; place: Place }> {
  const file = join(import.meta.dirname, "../../tests/support/realtime-process.ts");
  const server = startTalker(file, [url, "a secret of the bench with more than 32 characters", folder]);
  return { server, place: placeSchema.parse(await server.hear()) };
}

async function connectAll(load: Talker, place: Place): Promise<void> {
  load.say(JSON.stringify({ do: "connect", users: names, ...place }));
  await load.hear();
}

async function report(load: Talker) {
  load.say(JSON.stringify({ do: "report" }));
  return heardSchema.parse(await load.hear());
}

type Occasion = { readonly subjectId: string; readonly userIds: readonly string[] };

async function measureOurs(ctx: Ctx, what: string, occasionsOf: (round: number) => readonly Occasion[]) {
  const { server, place } = await startServer();
  const load = startTalker(join(import.meta.dirname, "load.ts"));
  await connectAll(load, place);
  const said = new Map<string, { atMs: number; users: ReadonlySet<string> }>();
  for (let round = 0; round < roundCount; round++) {
    const occasions = occasionsOf(round);
    await ctx.db.transaction(async (tx) => {
      for (const { subjectId, userIds } of occasions) {
        await recordEvent(tx, ctx, { userIds, name: "notification", subjectId });
      }
      // All that is left is the commit: what came before is the occasion's own business.
      const atMs = now();
      for (const { subjectId, userIds } of occasions) said.set(subjectId, { atMs, users: new Set(userIds) });
    });
    await rest(roundMs);
  }
  await rest(settleMs);
  const { heard } = await report(load);
  await load.end("SIGKILL");
  await server.end("SIGTERM");
  return toResult(what, compareHeard(said, heard));
}

async function measurePeer() {
  const peer = startTalker(join(import.meta.dirname, "peer.ts"));
  const place = placeSchema.parse(await peer.hear());
  const load = startTalker(join(import.meta.dirname, "load.ts"));
  await connectAll(load, place);
  const said = new Map<string, { atMs: number; users: ReadonlySet<string> }>();
  for (let round = 0; round < roundCount; round++) {
    const subjectId = `all ${round}`;
    const data = JSON.stringify({ id: `rte_${round}`, name: "notification", subjectId });
    said.set(subjectId, { atMs: now(), users: everybody });
    peer.say(JSON.stringify({ event: "notification", data }));
    await rest(roundMs);
  }
  const { heard } = await report(load);
  await load.end("SIGKILL");
  await peer.end("SIGTERM");
  return toResult("peer: bare ws broadcast", compareHeard(said, heard));
}

function toResult(what: string, delivery: Delivery) {
  const { delaysMs, wanted, missed, doubled, strayed } = delivery;
  const at = (share: number) => Number(percentile(delaysMs, share).toFixed(1));
  const row = { what, clients: clientCount, wanted, missed, doubled, strayed };
  return { delaysMs, row: { ...row, "p50 ms": at(0.5), "p95 ms": at(0.95), "p99 ms": at(0.99) } };
}

async function measureReturn(ctx: Ctx): Promise<void> {
  const first = await startServer();
  const load = startTalker(join(import.meta.dirname, "load.ts"));
  await connectAll(load, first.place);
  await first.server.end("SIGKILL");
  for (const number of [1, 2, 3]) {
    await ctx.db.transaction((tx) =>
      notifyEach(tx, ctx, { userIds: names, kind: "task", subjectId: null, key: `while away ${number}` }),
    );
  }
  const second = await startServer();
  await report(load);
  const startedMs = now();
  await connectAll(load, second.place);
  const tookMs = now() - startedMs;
  const { unread } = await report(load);
  const right = unread.filter(({ count }) => count === 3).length;
  console.log(
    `after kill -9 and three things that happened meanwhile: ${right} of ${clientCount} clients know the right count, the last of them ${Math.round(tookMs)} ms after the first came back`,
  );
  await load.end("SIGKILL");
  await second.server.end("SIGTERM");
}
