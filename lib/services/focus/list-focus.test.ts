import { desc } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEvents } from "#db/schema/index.ts";
import { type FocusFilter, parseFocusFilter } from "#lib/domain/insight/focus-filter.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import {
  hoursReason,
  insertEmployee,
  insertFinding,
  insertFlag,
  insertRun,
  moodReason,
  reasonAbout,
} from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { listFocus } from "./list-focus.ts";
import { readRunState } from "./read-run-state.ts";

let world: TestWorld;
const problems = [moodReason, hoursReason];
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertRun(db, "run_1");
  await insertRun(db, "run_2", new Date("2026-03-02T08:00:00Z"));
  await insertEmployee(db, "E1", { name: "Ana 100%", department: "Sales", jobTitle: "Seller" });
  await insertEmployee(db, "E2", { name: "Bea", department: "Research" });
  await insertEmployee(db, "E3", { department: "Sales" });
  await insertEmployee(db, "E4", { name: "Zoe" });
  const at = (day: number) => new Date(Date.UTC(2026, 1, day));
  await insertFlag(db, {
    flagId: "f1",
    runId: "run_1",
    employeeId: "E1",
    risk: 0.3,
    openedAt: at(3),
    problems,
  });
  // The newer finding of the same flag is the one that counts.
  await insertFinding(db, {
    flagId: "f1",
    runId: "run_2",
    employeeId: "E1",
    severity: "severe",
    risk: 0.9,
    coverage: 6,
    problems,
  });
  await insertFlag(db, {
    flagId: "f2",
    runId: "run_2",
    employeeId: "E2",
    severity: "significant",
    risk: 0.6,
    coverage: 3,
    openedAt: at(9),
    problems,
  });
  const sick = reasonAbout("leave", ["Sick Leave_Factor"], "Was ill for long.");
  await insertFlag(db, {
    flagId: "f3",
    runId: "run_2",
    employeeId: "E3",
    risk: 0.2,
    coverage: 2,
    openedAt: at(5),
    problems: [sick, hoursReason],
  });
  await insertFlag(db, { flagId: "f4", runId: "run_1", employeeId: "E4", endedAt: at(20), openedAt: at(1) });
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const list = (params: Record<string, string>) => listFocus(hr(), parseFocusFilter(params));
const ids = async (params: Record<string, string>) =>
  (await list(params)).people.map((person) => person.employeeId);

test("open flags are listed with their newest finding, most severe first", async () => {
  const { people, total, open, departments } = await list({});
  expect(people[0]).toMatchObject({
    employeeId: "E1",
    severity: "severe",
    coverage: 6,
    decision: null,
    sentences: [moodReason.sentence, hoursReason.sentence],
  });
  expect(people.map((person) => person.employeeId)).toEqual(["E1", "E2", "E3"]);
  expect({ total, open, departments }).toEqual({ total: 3, open: 3, departments: ["Research", "Sales"] });
});

test.each<[Record<string, string>, string[]]>([
  [{ severity: "significant" }, ["E2"]],
  [{ department: "Sales" }, ["E1", "E3"]],
  [{ text: "bea" }, ["E2"]],
  [{ text: "sell" }, ["E1"]],
  [{ text: "100%" }, ["E1"]],
  [{ text: "%" }, ["E1"]],
  [{ text: "_" }, []],
  [{ text: "E3" }, ["E3"]],
  [{ text: "' or 1=1 --" }, []],
  [{ sort: "since" }, ["E2", "E3", "E1"]],
  [{ sort: "name" }, ["E1", "E2", "E3"]],
  [{ sort: "coverage", direction: "ascending" }, ["E3", "E2", "E1"]],
  [{ sort: "department" }, ["E2", "E1", "E3"]],
  [{ page: "2" }, []],
])("%o lists %o", async (params, expected) => {
  expect(await ids(params)).toEqual(expected);
});

test("a dismissed flag leaves the list, stays findable, and holds its mood reason back", async () => {
  const choice = { decision: "dismissed", reason: "moved team", seenDecisionId: null } as const;
  await decideFlag(hr(), { flagId: "f2", ...choice });
  expect(await ids({})).toEqual(["E1", "E3"]);
  expect(await ids({ decision: "undecided" })).toEqual(["E1", "E3"]);
  const { people, dismissed } = await list({ decision: "dismissed" });
  expect(dismissed).toBe(1);
  expect(people[0]).toMatchObject({
    employeeId: "E2",
    decision: "dismissed",
    sentences: [hoursReason.sentence],
    holdsBackMood: true,
  });
  expect(await ids({ decision: "all", sort: "decision" })).toEqual(["E2", "E1", "E3"]);
});

test("sick leave is no reason, even where one was stored", async () => {
  const { people } = await list({ text: "E3" });
  expect(people[0]?.sentences).toEqual([hoursReason.sentence]);
});

test("whoever is listed is written down as seen", async () => {
  await list({ department: "Sales" });
  const [event] = await hr().db.select().from(auditEvents).orderBy(desc(auditEvents.sequence)).limit(1);
  expect(event).toMatchObject({
    action: "focus.listed",
    actorId: "usr_hr",
    detail: { employeeIds: ["E1", "E3"] },
  });
});

test("HR never finds themselves in the list", async () => {
  const self = world.contextFor({ ...hrActor, employeeId: "E1" });
  const filter: FocusFilter = parseFocusFilter({ decision: "all" });
  const { people, open } = await listFocus(self, filter);
  expect(people.map((person) => person.employeeId)).not.toContain("E1");
  expect(open).toBe(2);
});

test("the newest run is told to HR only, as is the list", async () => {
  expect(await readRunState(hr())).toMatchObject({ id: "run_2", status: "completed" });
  for (const actor of [employeeActor, adminActor]) {
    const ctx = world.contextFor(actor);
    await expect(listFocus(ctx, parseFocusFilter({}))).rejects.toMatchObject({ code: "forbidden" });
    await expect(readRunState(ctx)).rejects.toMatchObject({ code: "forbidden" });
  }
});
