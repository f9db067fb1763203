import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { listKeptContributions } from "#db/queries/group-contributions.ts";
import { listReleases } from "#db/queries/group-releases.ts";
import { activityDays, employees, moodAnswers, onboardingRecords } from "#db/schema/index.ts";
import { addDays } from "#lib/domain/insight/calendar-days.ts";
import { computeMean } from "#lib/domain/insight/group-figure.ts";
import { wholeCompany } from "#lib/domain/privacy/group-cell.ts";
import { groupMinimumSetting } from "#lib/domain/privacy/group-minimum.ts";
import { recordCheckIn } from "#lib/services/check-in/record-check-in.ts";
import { withdrawCheckIn } from "#lib/services/check-in/withdraw-check-in.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { insertCompany } from "#tests/support/company-fixture.ts";
import { insertUser } from "#tests/support/findings-fixture.ts";
import { createDraw } from "#tests/support/group-attack/simulate-company.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { openGroupFigures } from "./open-group-figures.ts";
import { rebuildGroupFigures, recountGroupFigures } from "./recount-group-figures.ts";
import { releaseGroupFigures } from "./release-group-figures.ts";
import { releaseOnce } from "./release-once.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  await insertCompany(world.database.db, [
    { department: "Sales", people: 20, hours: 7.5, score: 4 },
    { department: "Support", people: 12, hours: 9.5, score: 2 },
    { department: "Legal", people: 6, hours: 7.5, score: 4 },
    { department: "Board", people: 3, hours: 12, score: 1 },
  ]);
  await insertUser(world.database.db, employeeActor.userId, "employee", "Emil", "Sales-1");
});
afterAll(() => world.close());

const hr = () => world.contextFor(hrActor);
const system = () => world.contextFor();
const me = () => world.contextFor({ ...employeeActor, employeeId: "Sales-1" });
const monthly = { measure: "mood", width: "month" } as const;

test("nobody but HR opens figures of groups, releases them or has statistics computed", async () => {
  for (const actor of [employeeActor, adminActor]) {
    const ctx = world.contextFor(actor);
    const statistic = { kind: "k", bucket: "b", schema: z.number(), compute: async () => null };
    await expect(openGroupFigures(ctx)).rejects.toMatchObject({ code: "forbidden" });
    await expect(releaseGroupFigures(ctx)).rejects.toMatchObject({ code: "forbidden" });
    await expect(releaseOnce(ctx, statistic)).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("between an import and its release figures are being counted; then each month stands", async () => {
  expect((await openGroupFigures(hr())).isBeingCounted).toBe(false);
  await recountGroupFigures(system());
  expect((await openGroupFigures(hr())).isBeingCounted).toBe(true);
  await releaseGroupFigures(system());
  const figures = await openGroupFigures(hr());
  expect(figures.isBeingCounted).toBe(false);
  expect(figures.dimensions).toEqual({
    departments: ["Board", "Legal", "Sales", "Support"],
    locations: ["Unknown"],
    tenures: ["unknown"],
  });
  expect(figures.people(wholeCompany)).toBe(41);
  expect(figures.people({ ...wholeCompany, department: "Board" })).toBeNull();
  const points = await figures.series({ ...monthly, cell: wholeCompany });
  expect(points.map(({ start }) => start)).toEqual(["2025-12-01", "2026-01-01", "2026-02-01"]);
  expect(points.at(-1)).toMatchObject({
    figure: { respondents: 41, people: 41 },
    hiddenBecause: null,
    asOf: "2026-02-28",
  });
});

test("a department of three is hidden, and so is the smallest beside it", async () => {
  const figures = await openGroupFigures(hr());
  const parts = await figures.parts({
    ...monthly,
    cell: wholeCompany,
    by: "department",
    start: "2026-02-01",
  });
  expect(
    parts.map(({ name, figure, hiddenBecause }) => [name, figure?.respondents ?? hiddenBecause]),
  ).toEqual([
    ["Board", "too_few"],
    ["Legal", "protects_others"],
    ["Sales", 20],
    ["Support", 12],
  ]);
  const sales = parts.find(({ name }) => name === "Sales");
  expect(sales?.figure && computeMean(sales.figure)).toBeCloseTo(0.75, 1);
  expect(sales?.steps?.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5]);
});

test("a quarter is added up from its months", async () => {
  const figures = await openGroupFigures(hr());
  const quarters = await figures.series({ measure: "hours", cell: wholeCompany, width: "quarter" });
  expect(quarters).toMatchObject([
    { start: "2025-10-01", width: "quarter" },
    { start: "2026-01-01", width: "quarter", figure: { respondents: 41, observationCount: 41 * 8 } },
  ]);
});

test("a figure stays as it is until five people gave something new, whatever is read in between", async () => {
  const { db } = world.database;
  const february = async () =>
    (await (await openGroupFigures(hr())).series({ ...monthly, cell: wholeCompany })).at(-1);
  const before = await february();
  const lower = async (count: number) => {
    for (let person = 2; person < 2 + count; person += 1) {
      await db
        .update(moodAnswers)
        .set({ score: 1 })
        .where(eq(moodAnswers.employeeId, `Sales-${person}`));
    }
    await recountGroupFigures(system());
    await releaseGroupFigures(system());
  };
  world.setNow(new Date("2026-03-20T09:00:00Z"));
  await lower(4);
  expect(await february()).toEqual(before);
  await lower(10);
  expect((await february())?.figure?.total).toBeLessThan(before?.figure?.total ?? 0);
  expect((await listReleases(db, "mood")).at(-1)).toMatchObject({ generation: 2, releasedOn: "2026-03-20" });
});

test("released twice is released once", async () => {
  const { db } = world.database;
  const before = await listReleases(db, "mood");
  await releaseGroupFigures(system());
  expect(await listReleases(db, "mood")).toEqual(before);
});

test("rewards by rating are told once a month", async () => {
  const ratings = await (await openGroupFigures(hr())).rewardsByRating();
  expect(ratings.map(({ name }) => name).sort()).toEqual(["2", "3"]);
});

test("a statistic is computed once for its period, and not of four people", async () => {
  let computed = 0;
  const statistic = (bucket: string, people: number) => ({
    kind: "drivers",
    bucket,
    schema: z.object({ value: z.number() }),
    compute: async () => {
      computed += 1;
      return { value: { value: computed }, size: { people, respondents: people } };
    },
  });
  expect(await releaseOnce(hr(), statistic("2026-02", 4))).toBeNull();
  expect(await releaseOnce(hr(), statistic("2026-02", 5))).toEqual({ value: 2 });
  expect(await releaseOnce(hr(), statistic("2026-02", 5))).toEqual({ value: 2 });
  expect(await releaseOnce(hr(), statistic("2026-03", 5))).toEqual({ value: 3 });
});

/** The kept sums, rounded against the order of additions. */
async function listSums() {
  const rows = [
    ...(await listKeptContributions(world.database.db, "mood")),
    ...(await listKeptContributions(world.database.db, "hours")),
  ];
  return rows.map(({ measure, month, employeeId, observationCount, total, squareTotal }) =>
    [measure, month, employeeId, observationCount, total.toFixed(9), squareTotal.toFixed(9)].join(" "),
  );
}

test("sums kept along with check-ins, withdrawals, imports and their undo are those counted from the data", async () => {
  const { db } = world.database;
  const draw = createDraw(11);
  const day = () => addDays("2026-03-20", -Math.floor(draw() * 60));
  for (let step = 0; step < 25; step += 1) {
    const employeeId = `Support-${1 + Math.floor(draw() * 12)}`;
    const kind = Math.floor(draw() * 5);
    const date = day();
    if (kind === 0) await recordCheckIn(me(), { score: 1 + Math.floor(draw() * 5) });
    if (kind === 1) await withdrawCheckIn(me()).catch(() => {});
    if (kind === 2) {
      const answer = {
        employeeId,
        responseDate: date,
        score: 3,
        scaleMaximum: 5,
        source: "import" as const,
        batchId: 9,
      };
      await db
        .insert(moodAnswers)
        .values(answer)
        .onConflictDoUpdate({
          target: [moodAnswers.employeeId, moodAnswers.responseDate],
          set: { score: 2 },
        });
      await recountGroupFigures(system(), { dates: { from: date, to: date } });
    }
    if (kind === 3) {
      await db.delete(activityDays).where(eq(activityDays.employeeId, employeeId));
      await recountGroupFigures(system());
    }
    if (kind === 4)
      await db.update(employees).set({ department: "Legal" }).where(eq(employees.id, employeeId));
  }
  const kept = await listSums();
  expect(kept.length).toBeGreaterThan(100);
  await rebuildGroupFigures(system());
  expect(await listSums()).toEqual(kept);
});

test("locations and tenure are filters, and tenure is that of the month", async () => {
  const { db } = world.database;
  await db.update(employees).set({ location: "Berlin" }).where(eq(employees.department, "Sales"));
  const joined = { joiningDate: "2025-03-15", feedback: "Good" as const, mentorAssigned: true };
  await db.insert(onboardingRecords).values(
    Array.from({ length: 20 }, (_, index) => {
      return {
        ...joined,
        employeeId: `Sales-${index + 1}`,
        initialTrainingCompleted: true,
        position: index,
        batchId: 1,
      };
    }),
  );
  await db
    .insert(moodAnswers)
    .values(
      ["2026-03-10", "2026-04-10"].flatMap((responseDate) =>
        ["Sales", "Support"].flatMap((department) =>
          Array.from({ length: 12 }, (_, index) => {
            const answer = {
              employeeId: `${department}-${index + 1}`,
              responseDate,
              score: 4,
              scaleMaximum: 5,
            };
            return { ...answer, source: "import" as const, batchId: 3 };
          }),
        ),
      ),
    )
    .onConflictDoNothing();
  world.setNow(new Date("2026-05-02T09:00:00Z"));
  await recountGroupFigures(system());
  await releaseGroupFigures(system());
  const figures = await openGroupFigures(hr());
  const cell = { department: "Sales", location: null, tenure: "1_to_3" } as const;
  const points = await figures.series({ ...monthly, cell });
  expect(
    points.map(({ start, figure, hiddenBecause }) => [start, figure?.respondents ?? hiddenBecause]),
  ).toContainEqual(["2026-04-01", 12]);
  // In March they were in their first year still.
  expect(points.find(({ start }) => start === "2026-03-01")?.figure).toBeNull();
});

test("minimum sizes rise for all that was told, and never fall", async () => {
  const change = { reason: "The works council asked for it.", readVersion: 0 };
  const figuresOf = async (department: string) => {
    const cell = { ...wholeCompany, department };
    return (await (await openGroupFigures(hr())).series({ ...monthly, cell })).map(({ figure }) => figure);
  };
  expect((await figuresOf("Support")).some((figure) => figure !== null)).toBe(true);
  await changeSetting(hr(), groupMinimumSetting, { ...change, value: { figures: 15, themes: 20 } });
  expect((await figuresOf("Support")).every((figure) => figure === null)).toBe(true);
  expect((await figuresOf("Sales")).some((figure) => figure !== null)).toBe(true);
  const lower = { ...change, readVersion: 1, value: { figures: 5, themes: 20 } };
  await expect(changeSetting(hr(), groupMinimumSetting, lower)).rejects.toMatchObject({
    code: "invalid_input",
  });
});
