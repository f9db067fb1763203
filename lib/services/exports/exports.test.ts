import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEvents } from "#db/schema/index.ts";
import { parseFocusFilter } from "#lib/domain/insight/focus-filter.ts";
import { parsePeopleFilter } from "#lib/domain/insight/people-filter.ts";
import { UserFacingError } from "#lib/errors.ts";
import { insertEmployee, insertUser } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { exportFocus } from "./export-focus.ts";
import { exportPeople } from "./export-people.ts";
import { recordChartExport } from "./record-chart-export.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  for (let index = 0; index < 60; index++) {
    const name = index === 7 ? "=HYPERLINK(1)" : `Person ${String(index).padStart(2, "0")}`;
    await insertEmployee(db, `EMP${String(index).padStart(4, "0")}`, { name });
  }
  await insertUser(db, hrActor.userId, "hr", "Hannah");
  await insertUser(db, employeeActor.userId, "employee", "Emil", "EMP0001");
});
afterAll(() => world.close());

const events = async (action: string) =>
  (await world.database.db.select().from(auditEvents)).filter((event) => event.action === action);

test("the directory leaves whole, not by pages, and that is written down", async () => {
  const table = await exportPeople(world.contextFor(hrActor), parsePeopleFilter({ page: "2" }));
  expect(table.rows).toHaveLength(60);
  expect(await events("people.exported")).toHaveLength(1);
});

test("a filter of the page is a filter of the file", async () => {
  const table = await exportPeople(world.contextFor(hrActor), parsePeopleFilter({ text: "Person 03" }));
  expect(table.rows.map(([employeeId]) => employeeId)).toEqual(["EMP0003"]);
});

test("nobody but HR takes a list away", async () => {
  const others = [employeeActor, { ...hrActor, role: "admin" as const }];
  for (const actor of others) {
    const ctx = world.contextFor(actor);
    await expect(exportPeople(ctx, parsePeopleFilter({}))).rejects.toMatchObject({ code: "forbidden" });
    await expect(exportFocus(ctx, parseFocusFilter({}))).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("a chart from somebody's page is told to that person, and to nobody by an employee's word", async () => {
  const saved = { chart: "How many hours a day?", format: "png", path: "/hr/people/EMP0001" } as const;
  await recordChartExport(world.contextFor(hrActor), saved);
  await recordChartExport(world.contextFor(hrActor), { ...saved, path: "/hr/reports/people/EMP0001" });
  await expect(recordChartExport(world.contextFor(employeeActor), saved)).rejects.toMatchObject({
    code: "invalid_input",
  });
  await recordChartExport(world.contextFor(hrActor), { ...saved, path: "/hr/people/%E0%A4%A" });
  expect((await events("chart.exported")).map(({ employeeId }) => employeeId)).toEqual([
    "EMP0001",
    "EMP0001",
    null,
  ]);
});

test.each([
  ["words of somebody's own", hrActor, { chart: "Bob is lazy", path: "/hr/overview" }],
  ["a chart of no page", hrActor, { chart: "How has the mood moved?", path: "/hr/settings" }],
  [
    "an employee's save of a page of HR",
    employeeActor,
    { chart: "Who works long days?", path: "/hr/insight/work" },
  ],
  [
    "an admin's save of a page of HR",
    { ...hrActor, role: "admin" as const },
    { chart: "Who works long days?", path: "/hr/insight/work" },
  ],
])("%s is not written down", async (_what, actor, saved) => {
  const before = (await events("chart.exported")).length;
  await expect(recordChartExport(world.contextFor(actor), { ...saved, format: "csv" })).rejects.toMatchObject(
    {
      code: "invalid_input",
    },
  );
  expect(await events("chart.exported")).toHaveLength(before);
});

test("what is written down are Elara's words, also where a title names a time", async () => {
  const saved = {
    chart: "What changed since Bob was rude?",
    format: "csv",
    path: "/hr/insight/concerns",
  } as const;
  await recordChartExport(world.contextFor(hrActor), saved);
  expect((await events("chart.exported")).at(-1)?.detail).toEqual({
    chart: "What changed since then?",
    format: "csv",
  });
});

test("whoever saves charts without end has to wait", async () => {
  const saved = { chart: "How long were my days?", format: "csv", path: "/home" } as const;
  const ctx = world.contextFor(employeeActor);
  const save = async (count: number): Promise<string> => {
    for (let done = 0; done < count; done++) {
      try {
        await recordChartExport(ctx, saved);
      } catch (error) {
        return error instanceof UserFacingError ? error.code : "other";
      }
    }
    return "all";
  };
  expect(await save(200)).toBe("rate_limited");
  expect((await events("chart.exported")).length).toBeLessThan(100);
});
