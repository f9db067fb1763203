import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { moodAnswers } from "#db/schema/index.ts";
import { listMasterRows } from "#lib/services/features/list-master-rows.ts";
import { openMoodAnswers } from "#lib/services/people/open-mood-answers.ts";
import { insertEmployee, insertUser } from "#tests/support/findings-fixture.ts";
import { createTestWorld, employeeActor, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { readAccessLog } from "./read-access-log.ts";
import { readHome } from "./read-home.ts";
import { readSeenByHr } from "./read-seen-by-hr.ts";
import { recordCheckIn } from "./record-check-in.ts";
import { withdrawCheckIn } from "./withdraw-check-in.ts";

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertEmployee(db, "EMP0001", { name: "Emil" });
  await insertEmployee(db, "EMP0002");
  await insertUser(db, employeeActor.userId, "employee", "Emil", "EMP0001");
  await insertUser(db, "usr_hr", "hr", "Hannah");
  await insertUser(db, "usr_admin", "admin", "Adam");
});
beforeEach(() => world.database.db.delete(moodAnswers));
afterAll(() => world.close());

const me = () => world.contextFor(employeeActor);
const answers = () => world.database.db.select().from(moodAnswers);

test("an answer is stored for the session's own employee and today", async () => {
  await recordCheckIn(me(), { score: 4 });
  expect(await answers()).toEqual([
    {
      employeeId: "EMP0001",
      responseDate: "2026-03-02",
      score: 4,
      scaleMaximum: 5,
      emotionZone: null,
      source: "check_in",
      batchId: null,
    },
  ]);
});

test("a second answer of the day takes the place of the first, and of an imported one", async () => {
  const imported = { employeeId: "EMP0001", responseDate: "2026-03-02", score: 6, scaleMaximum: 6 };
  await me()
    .db.insert(moodAnswers)
    .values({ ...imported, emotionZone: "Excited", source: "import", batchId: 7 });
  await recordCheckIn(me(), { score: 2 });
  await recordCheckIn(me(), { score: 3 });
  expect(await answers()).toMatchObject([
    { score: 3, scaleMaximum: 5, source: "check_in", emotionZone: null, batchId: null },
  ]);
});

test("an answer counts in the master data set at once, and no longer when it is taken back", async () => {
  const vibe = async () => {
    const { rows } = await listMasterRows(world.contextFor());
    return rows.find((row) => row.employeeId === "EMP0001")?.values.Decayed_Vibe;
  };
  await recordCheckIn(me(), { score: 5 });
  expect(await vibe()).toBe(5);
  await withdrawCheckIn(me());
  expect(await vibe()).toBeUndefined();
  await expect(withdrawCheckIn(me())).rejects.toMatchObject({ code: "not_found" });
});

test("taking back never removes an imported answer", async () => {
  const imported = { employeeId: "EMP0001", responseDate: "2026-03-02", score: 4, scaleMaximum: 5 };
  await me()
    .db.insert(moodAnswers)
    .values({ ...imported, source: "import", batchId: 7 });
  await expect(withdrawCheckIn(me())).rejects.toMatchObject({ code: "not_found" });
  expect(await answers()).toHaveLength(1);
});

test.each([0, 6, 2.5, Number.NaN])("%d is no step of the scale", async (score) => {
  await expect(recordCheckIn(me(), { score })).rejects.toMatchObject({ code: "invalid_input" });
  expect(await answers()).toEqual([]);
});

test("home holds one's own answers only, and the people of HR to talk to", async () => {
  await recordCheckIn(world.contextFor({ ...employeeActor, employeeId: "EMP0002" }), { score: 1 });
  await recordCheckIn(me(), { score: 4 });
  const home = await readHome(me());
  expect(home).toMatchObject({ who: { name: "Emil" }, today: "2026-03-02" });
  expect(home?.answers.map(({ employeeId, score }) => [employeeId, score])).toEqual([["EMP0001", 4]]);
  expect(home?.contacts).toEqual([{ name: "Hannah", email: "usr_hr@example.com" }]);
});

test("an account without an employee has no home, and can neither answer nor take back", async () => {
  const unlinked = world.contextFor({ ...employeeActor, employeeId: null });
  expect(await readHome(unlinked)).toBeNull();
  await expect(recordCheckIn(unlinked, { score: 3 })).rejects.toMatchObject({ code: "forbidden" });
  await expect(withdrawCheckIn(unlinked)).rejects.toMatchObject({ code: "forbidden" });
  await expect(readAccessLog(unlinked)).rejects.toMatchObject({ code: "forbidden" });
});

test("whoever opened my answers is told to me, with the reason, and to nobody else", async () => {
  await openMoodAnswers(world.contextFor(hrActor), { employeeId: "EMP0001", reason: "asked me to look" });
  expect((await readAccessLog(me())).entries).toMatchObject([
    { who: "Hannah (HR)", what: "opened your mood answers", reason: "asked me to look", times: 1 },
  ]);
  const other = world.contextFor({ ...employeeActor, userId: "usr_other", employeeId: "EMP0002" });
  expect((await readAccessLog(other)).entries).toEqual([]);
});

test("what HR sees is told of the session's own employee alone, and closed moods as closed", async () => {
  await recordCheckIn(me(), { score: 4 });
  const mine = await readSeenByHr(me());
  expect(mine.find(({ title }) => title === "Your mood answers")).toMatchObject({
    degree: "closed",
    text: expect.stringContaining("You answered once."),
  });
  const other = world.contextFor({ ...employeeActor, userId: "usr_other", employeeId: "EMP0002" });
  expect((await readSeenByHr(other)).map(({ text }) => text).join(" ")).toContain(
    "You have not answered yet.",
  );
  await expect(readSeenByHr(world.contextFor({ ...employeeActor, employeeId: null }))).rejects.toMatchObject({
    code: expect.stringMatching(/forbidden|not_found/),
  });
});
