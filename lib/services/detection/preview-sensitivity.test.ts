import { desc } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEvents } from "#db/schema/index.ts";
import { hysteresisSetting, sensitivitySetting } from "#lib/domain/detection/settings.ts";
import { type FeatureSource, featureSources } from "#lib/domain/features/master-row.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { insertEmployee, insertFlag, insertResult, insertRun } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { listSensitivityMoves, previewSensitivity } from "./preview-sensitivity.ts";

let world: TestWorld;
const hr = () => world.contextFor(hrActor);
beforeAll(async () => {
  world = await createTestWorld();
});
afterAll(() => world.close());

/** Somebody of whom the run measured this risk, with as much benign as leaves the verdict to the risk. */
async function measure(employeeId: string, department: string, risk: number, more = {}): Promise<void> {
  const { db } = world.database;
  await insertEmployee(db, employeeId, { department, name: `Name of ${employeeId}` });
  const sources: readonly FeatureSource[] = featureSources;
  const measured = { risk, benign: 0, pull: risk, sources, treeCount: 100, ...more };
  await insertResult(db, "run_1", employeeId, "typical", measured);
}

async function previewNow(actor = hrActor) {
  const state = await previewSensitivity(world.contextFor(actor));
  if (state.kind !== "ready") throw new Error(`no preview: ${state.kind}`);
  return state.preview;
}
async function numbersAt(sensitivity: number, actor = hrActor) {
  const { places, flagged, entering, leaving, kept, coarse } = await previewNow(actor);
  const place = places.indexOf(sensitivity);
  return [flagged[place], entering[place], leaving[place], kept[place], coarse[place]];
}
const idsAt = async (sensitivity: number, actor = hrActor) => {
  const { entering, leaving } = await listSensitivityMoves(world.contextFor(actor), { sensitivity });
  return [entering, leaving].map(({ people }) => people.map(({ employeeId }) => employeeId));
};

test("before the first run there is nothing to preview, and no name to list", async () => {
  expect(await previewSensitivity(hr())).toEqual({ kind: "no run" });
  await expect(listSensitivityMoves(hr(), { sensitivity: 0.5 })).rejects.toMatchObject({ code: "not_found" });
});

test("a run of a version that kept less is said to be too old", async () => {
  const { db } = world.database;
  await insertRun(db, "run_0", new Date("2026-02-01T08:00:00Z"));
  await insertEmployee(db, "OLD");
  await insertResult(db, "run_0", "OLD", "flagged");
  expect(await previewSensitivity(hr())).toMatchObject({ kind: "old run" });
  await expect(listSensitivityMoves(hr(), { sensitivity: 0.5 })).rejects.toMatchObject({ code: "not_found" });
});

test("the numbers are those of the latest run, beside who is flagged today", async () => {
  const { db } = world.database;
  await insertRun(db, "run_1");
  for (let person = 1; person <= 6; person += 1) await measure(`S${person}`, "Sales", 0.02);
  // At 0.5 the line is at 0.09; a flag that stands ends a fifth below.
  await measure("HIGH", "Sales", 0.4);
  await measure("MIDDLE", "Sales", 0.1, { treeCount: 40 });
  await measure("EDGE", "Sales", 0.085);
  await measure("FAR", "Sales", 0.018, { treeCount: 40 });
  await measure("TREELESS", "Sales", 0.018, { treeCount: 0 });
  await measure("BENIGN", "Board", 0.4, { benign: 0.5 });
  await measure("THIN", "Board", 0.4, { sources: ["mood"] });
  for (const employeeId of ["HIGH", "EDGE"]) {
    await insertFlag(db, { flagId: `flg_${employeeId}`, runId: "run_1", employeeId });
  }
  expect(await numbersAt(0)).toEqual([1, 0, 1, 0, 0]);
  expect(await numbersAt(0.5)).toEqual([3, 1, 0, 1, 1]);
  // FAR is flagged at no sensitivity, yet so near the last line that all trees could find otherwise.
  expect(await numbersAt(1)).toEqual([3, 1, 0, 0, 2]);
  expect((await previewNow()).today).toBe(2);
  expect(await idsAt(0.5)).toEqual([["MIDDLE"], []]);
  expect(await idsAt(0)).toEqual([[], ["EDGE"]]);
});

test("a department below the minimum size is not shown alone", async () => {
  const { departments, others } = await previewNow();
  expect(departments).toEqual([]);
  expect(others).toMatchObject({ departmentCount: 2, people: 13, today: 2 });
  for (let person = 1; person <= 7; person += 1) await measure(`D${person}`, "Design", 0.02);
  for (let person = 1; person <= 5; person += 1) await measure(`B${person}`, "Board", 0.02);
  const grown = await previewNow();
  expect(grown.departments.map(({ name, people, today }) => [name, people, today])).toEqual([
    ["Board", 7, 0],
    ["Design", 7, 0],
    ["Sales", 11, 2],
  ]);
  expect(grown.others).toBeNull();
});

test("the numbers name nobody; whose names are listed is written down", async () => {
  const state = await previewSensitivity(hr());
  expect(JSON.stringify(state)).not.toMatch(/HIGH|MIDDLE|EDGE|Name of/);
  const countEvents = async () => (await hr().db.select().from(auditEvents)).length;
  const before = await countEvents();
  await previewSensitivity(hr());
  await listSensitivityMoves(hr(), { sensitivity: 0.45 });
  expect(await countEvents()).toBe(before);
  await listSensitivityMoves(hr(), { sensitivity: 0.5 });
  const [event] = await hr().db.select().from(auditEvents).orderBy(desc(auditEvents.sequence)).limit(1);
  expect(event).toMatchObject({
    action: "sensitivity.previewed",
    actorId: "usr_hr",
    detail: { runId: "run_1", sensitivity: 0.5, employeeIds: ["MIDDLE"] },
  });
});

test("HR finds themselves neither among the names nor in the numbers", async () => {
  const self = { ...hrActor, employeeId: "MIDDLE" };
  expect(await numbersAt(0.5, self)).toEqual([2, 0, 0, 1, 0]);
  expect(await idsAt(0.5, self)).toEqual([[], []]);
});

test("the preview follows the hysteresis, and shows the sensitivity that holds between two places", async () => {
  await changeSetting(hr(), hysteresisSetting, { value: 0, readVersion: 0, reason: "test without" });
  expect(await numbersAt(0.5)).toEqual([2, 1, 1, 0, 1]);
  await changeSetting(hr(), sensitivitySetting, { value: 0.505, readVersion: 0, reason: "between" });
  expect((await previewNow()).places).toHaveLength(102);
});

test.each([-0.1, 1.1, Number.NaN])("%d is no sensitivity to preview", async (sensitivity) => {
  await expect(listSensitivityMoves(hr(), { sensitivity })).rejects.toMatchObject({ code: "invalid_input" });
});

test("neither employees nor administrators get a preview or a name", async () => {
  for (const actor of [employeeActor, adminActor]) {
    const ctx = world.contextFor(actor);
    await expect(previewSensitivity(ctx)).rejects.toMatchObject({ code: "forbidden" });
    await expect(listSensitivityMoves(ctx, { sensitivity: 0.5 })).rejects.toMatchObject({
      code: "forbidden",
    });
  }
});
