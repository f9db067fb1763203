import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { listMasterKeyIds } from "#db/queries/master-keys.ts";
import { contests, masterKeys } from "#db/schema/index.ts";
import type { Ctx } from "#lib/context.ts";
import { parseKeyRing } from "#lib/crypto/key-ring.ts";
import { createVault, type Vault } from "#lib/crypto/vault.ts";
import { listContestsOf } from "#lib/services/contests/list-contests-of.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { forgetKey } from "./forget-key.ts";
import { requireMasterKeys } from "./require-master-keys.ts";
import { rotateKeys } from "./rotate-keys.ts";

const keyOf = (fill: number) => Buffer.alloc(32, fill).toString("base64");
const oldVault = createVault(parseKeyRing(keyOf(1)));
const bothVault = createVault(parseKeyRing(`${keyOf(2)},${keyOf(1)}`));
const newVault = createVault(parseKeyRing(keyOf(2)));
const [oldId = "", newId = ""] = [oldVault.masterKeyIds[0], newVault.masterKeyIds[0]];
const now = new Date("2026-03-02T09:00:00Z");

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.db.execute(sql`truncate contests, master_keys cascade`);
});

const withVault = (vault: Vault, actor?: Parameters<TestWorld["contextFor"]>[0]): Ctx => ({
  ...world.contextFor(actor),
  vault,
});

async function storeContest(id: string, statement: string) {
  await world.database.db.insert(contests).values({
    id,
    employeeId: "EMP0001",
    dataset: "leave",
    recordLabel: id,
    subjectKey: id,
    statement,
    status: "open",
    openedAt: now,
  });
}

const statementsRead = async (vault: Vault) =>
  (await listContestsOf(withVault(vault, employeeActor))).contests.map(({ statement }) => statement).sort();

test("a start without a key that sealed something is refused, and names the key", async () => {
  await requireMasterKeys(world.database.db, oldVault, now);
  await storeContest("cst_1", oldVault.sealText("Not so.", "contest.statement:cst_1"));
  await expect(requireMasterKeys(world.database.db, newVault, now)).rejects.toThrow(oldId);
  await requireMasterKeys(world.database.db, bothVault, now);
  expect(await listMasterKeyIds(world.database.db)).toEqual([oldId, newId]);
});

test("a key that never sealed anything is not asked for", async () => {
  await requireMasterKeys(world.database.db, oldVault, now);
  await requireMasterKeys(world.database.db, newVault, now);
  expect(await listMasterKeyIds(world.database.db)).toEqual([newId]);
});

test("after rotation the new key alone opens everything, and plain notes are sealed", async () => {
  await requireMasterKeys(world.database.db, oldVault, now);
  for (let place = 0; place < 1_100; place++) {
    const id = `cst_${String(place).padStart(4, "0")}`;
    await storeContest(id, oldVault.sealText(`text ${place}`, `contest.statement:${id}`));
  }
  await storeContest("cst_plain", "written before");
  const before = await statementsRead(bothVault);
  await requireMasterKeys(world.database.db, bothVault, now);

  const rotation = await rotateKeys(withVault(bothVault));
  expect(rotation).toEqual({ masterKeyId: newId, rewrapped: 1_100, sealed: 1, retired: [oldId] });
  expect(before).toHaveLength(1_101);
  expect(await statementsRead(newVault)).toEqual(before);
  await requireMasterKeys(world.database.db, newVault, now);
  expect(await rotateKeys(withVault(newVault))).toMatchObject({ rewrapped: 0, sealed: 0, retired: [] });
});

test("a lost key can be forgotten, once; one in use cannot", async () => {
  await world.database.db.insert(masterKeys).values({ id: oldId, firstUsedAt: now });
  await storeContest("cst_1", oldVault.sealText("Gone.", "contest.statement:cst_1"));
  await expect(forgetKey(withVault(oldVault), oldId)).rejects.toMatchObject({ code: "conflict" });
  await forgetKey(withVault(newVault), oldId);
  await requireMasterKeys(world.database.db, newVault, now);
  await expect(forgetKey(withVault(newVault), oldId)).rejects.toMatchObject({ code: "not_found" });
});

test("nobody but an admin or the system touches keys", async () => {
  for (const actor of [employeeActor, hrActor]) {
    await expect(rotateKeys(withVault(newVault, actor))).rejects.toMatchObject({ code: "forbidden" });
    await expect(forgetKey(withVault(newVault, actor), oldId)).rejects.toMatchObject({ code: "forbidden" });
  }
  await rotateKeys(withVault(newVault, adminActor));
});
