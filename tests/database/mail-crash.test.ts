import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type DatabaseLocation, openDatabase } from "#db/client.ts";
import { outboxMessages } from "#db/schema/index.ts";
import { deliverMails } from "#lib/services/outbox/deliver-mails.ts";
import { startFakeResend, type Treatment } from "#tests/support/fake-resend/server.ts";
import { startNode } from "#tests/support/node-process.ts";
import { startPostgresIfPossible } from "#tests/support/postgres.ts";
import { systemContext } from "#tests/support/system-context.ts";

const crasher = join(import.meta.dirname, "../support/mail-crasher.ts");
const [server, resend, root] = await Promise.all([
  startPostgresIfPossible(),
  startFakeResend(),
  mkdtemp(join(tmpdir(), "elara-mail-crash-")),
]);
afterAll(async () => {
  await Promise.all([server?.stop(), resend.stop()]);
  await rm(root, { recursive: true, force: true });
});

const kills = 20;
const liveMs = 1_200;

/** A mail service that is now and then slow, cut off, busy or broken. */
const troubles: readonly Treatment[] = [
  { do: "accept_slowly", ms: 40 },
  { do: "accept_then_cut" },
  { do: "refuse", status: 500 },
  { do: "accept" },
  { do: "accept_slowly", ms: 5 },
  { do: "cut" },
  { do: "accept" },
];

async function killOften(location: DatabaseLocation): Promise<string[]> {
  const place = location.kind === "url" ? location.url : location.kind === "folder" ? location.path : "";
  const stored: string[] = [];
  for (let round = 0; round < kills; round += 1) {
    resend.script(
      ...Array.from({ length: 30 }, (_, index) => troubles[index % troubles.length] ?? expect.fail()),
    );
    const doomed = startNode(crasher, place, resend.url, `round-${round}`, String(round * 40));
    await doomed.waitForLine("ready");
    await new Promise((resolve) => setTimeout(resolve, Math.random() * liveMs));
    await doomed.kill();
    stored.push(
      ...doomed
        .output()
        .matchAll(/^stored (\S+)$/gm)
        .map(([, key = ""]) => key),
    );
    expect(
      doomed
        .output()
        .replaceAll(/^(ready|stored \S+)$/gm, "")
        .trim(),
    ).toBe("");
  }
  return stored;
}

for (const mode of ["pglite", "pg"] as const) {
  describe.skipIf(mode === "pg" && server === null)(
    `processes that die while they deliver, on ${mode}`,
    () => {
      test(`after ${kills} kills no mail is lost and none was sent twice`, { timeout: 600_000 }, async () => {
        resend.reset();
        const location: DatabaseLocation =
          mode === "pg" && server !== null
            ? { kind: "url", url: await server.createDatabase() }
            : { kind: "folder", path: join(root, "data") };
        const prepared = await openDatabase(location);
        await prepared.migrate();
        await prepared.close();
        const stored = await killOften(location);
        resend.script();
        const database = await openDatabase(location);
        try {
          const mailService = {
            apiKey: "re_test",
            baseUrl: resend.url,
            from: "elara@elara.test",
            perSecond: 1_000,
          };
          const now = () => new Date(Date.now() + kills * 40 * 60_000);
          await deliverMails({ ...systemContext(database, { enqueue: async () => {} }), mailService, now });
          const rows = await database.db.select().from(outboxMessages);
          expect(rows.map(({ idempotencyKey }) => idempotencyKey)).toEqual(expect.arrayContaining(stored));
          expect(rows.length).toBeGreaterThan(kills);
          expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(["sent"]));
          const ids = resend.taken.map(({ key }) => key);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
          expect(resend.requests.length).toBeGreaterThan(ids.length);
          console.info(`${mode}: ${rows.length} mails, ${resend.requests.length} requests, ${kills} kills`);
        } finally {
          await database.close();
        }
      });
    },
  );
}
