import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  auditEvents,
  conversationLooks,
  conversationSummaries,
  conversations,
  conversationTopics,
  disclosureAcceptances,
  notifications,
  reportBatches,
  reportBatchItems,
  settingChanges,
  settings,
  users,
} from "#db/schema/index.ts";
import type { Actor } from "#lib/context.ts";
import type { ConversationAnalysis, ConversationText } from "#lib/domain/analysis/conversation-analysis.ts";
import { type ReleaseRule, releaseRuleSetting } from "#lib/domain/insight/summary/release-rule.ts";
import { summaryRetentionSetting } from "#lib/domain/insight/summary/settings.ts";
import { listPartNames } from "#lib/domain/insight/summary/summary-view.ts";
import { deleteConversation } from "#lib/services/conversation/delete-conversation.ts";
import { acceptDisclosure, readDisclosure } from "#lib/services/conversation/disclosure.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { insertEmployee, insertUser } from "#tests/support/findings-fixture.ts";
import {
  adminActor,
  createTestWorld,
  employeeActor,
  hrActor,
  type TestWorld,
} from "#tests/support/test-context.ts";
import { heavyTalk, insertAcceptance, insertTalk } from "#tests/support/told-talks.ts";
import { analyzeConversations } from "./analyze-conversations.ts";
import { correctOwnSummary, undoCorrection } from "./correct-own-summary.ts";
import { keepBackSummary, releaseOwnSummary, restoreSummary } from "./decide-summary.ts";
import { exportSummaries } from "./export-summaries.ts";
import { purgeSummaries } from "./purge-summaries.ts";
import { listOwnSummaries, readOwnSummary } from "./read-own-summaries.ts";
import { listReleasedFor, readReleasedSummaries, readReleasedSummary } from "./read-released-summaries.ts";
import { releaseSummaries } from "./release-summaries.ts";

const began = new Date("2026-03-02T09:00:00Z");
const later = (hours: number) => new Date(began.getTime() + hours * 3_600_000);
/** A moment after the talk is quiet. */
const quiet = later(1);

const written: ConversationAnalysis = {
  summary: "There has been too much work for weeks.",
  concerns: [
    {
      topic: "workload",
      text: "The workload is too much.",
      quotes: [{ text: "My workload has been far too much", turn: 0 }],
    },
    {
      topic: "manager",
      text: "Projects are added without asking.",
      quotes: [{ text: "my manager keeps adding projects", turn: 2 }],
    },
  ],
  sentiment: { overall: -0.6, course: [] },
  risk: {
    band: "medium",
    signals: [{ text: "Sleeps badly.", quotes: [{ text: "I cannot sleep well", turn: 4 }] }],
  },
  actions: ["Look at the workload together."],
};
let analysed: ConversationText[] = [];
const analyze = async (_ctx: unknown, conversation: ConversationText) => {
  analysed.push(conversation);
  return { analysis: written, by: "model" as const, dropped: 0 };
};

let world: TestWorld;
beforeAll(async () => {
  world = await createTestWorld();
  const { db } = world.database;
  await insertEmployee(db, "EMP0001", { name: "Emil" });
  await insertEmployee(db, "EMP0002", { name: "Ella" });
  await insertUser(db, "usr_employee", "employee", "Emil", "EMP0001");
  await insertUser(db, "usr_ella", "employee", "Ella", "EMP0002");
  await insertUser(db, "usr_hr", "hr", "Hannah");
  await insertUser(db, "usr_admin", "admin", "Adam");
});
beforeEach(async () => {
  const { db } = world.database;
  world.setNow(quiet);
  analysed = [];
  const tables = [conversationSummaries, conversations, disclosureAcceptances, notifications, auditEvents];
  for (const table of [...tables, settings, settingChanges]) await db.delete(table);
  await db.update(users).set({ disabledAt: null });
  for (const userId of ["usr_employee", "usr_ella"]) await insertAcceptance(db, { userId, at: later(-24) });
});
afterAll(() => world.close());

const me = () => world.contextFor(employeeActor);
const hr = () => world.contextFor(hrActor);
const system = () => world.contextFor();
const ella: Actor = { ...employeeActor, userId: "usr_ella", employeeId: "EMP0002" };
/** HR who is an employee, too, and the one it is about. */
const both: Actor = { ...hrActor, userId: "usr_employee", employeeId: "EMP0001" };

const talk = (given: Partial<Parameters<typeof insertTalk>[1]> = {}) =>
  insertTalk(world.database.db, {
    conversationId: "talk-0001",
    userId: "usr_employee",
    at: began,
    texts: heavyTalk,
    ...given,
  });
const analyse = () => analyzeConversations(system(), { analyze });
const rows = () =>
  world.database.db.select().from(conversationSummaries).orderBy(asc(conversationSummaries.upToOrdinal));
const topics = async () =>
  (await world.database.db.select().from(conversationTopics)).map(({ topic }) => topic).sort();
const actions = async () =>
  (await world.database.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence))).map(
    ({ action }) => action,
  );
const told = () => world.database.db.select().from(notifications).orderBy(asc(notifications.createdAt));

/** A talk that was summarised; the summary waits. */
async function waiting(given: Parameters<typeof talk>[0] = {}): Promise<string> {
  await talk(given);
  await analyse();
  const row = (await rows()).at(-1);
  if (row === undefined) throw new Error("no summary");
  return row.id;
}
async function setRule(value: ReleaseRule): Promise<void> {
  const { version } = await readSetting(world.database.db, releaseRuleSetting);
  const change = { value, readVersion: version, reason: "The works council asked for it." };
  await changeSetting(hr(), releaseRuleSetting, change);
}
/** Keeps every part but those that are named. */
async function correctionWithout(
  summaryId: string,
  gone: readonly string[],
  text = "It is a lot.",
  note = "",
) {
  const { view, revision } = await readOwnSummary(me(), { summaryId });
  const kept = new Set(listPartNames(view).filter((name) => !gone.includes(name)));
  return { summaryId, readRevision: revision, correction: { text, kept, note } };
}
const canRead = async () => (await readReleasedSummaries(hr(), { employeeId: "EMP0001" })).length;

test("a talk that is quiet is summarised once, sealed, and its person alone is told, with the hours left", async () => {
  await talk();
  world.setNow(new Date(began.getTime() + 10 * 60_000));
  await analyse();
  expect(await rows()).toEqual([]);
  world.setNow(quiet);
  await Promise.all([analyse(), analyse()]);
  await analyse();
  expect(analysed).toHaveLength(1);
  expect(analysed[0]?.turns.map(({ speaker }) => speaker)).toEqual(
    heavyTalk.flatMap(() => ["employee", "elara"]),
  );
  const [row, ...others] = await rows();
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    conversationId: "talk-0001",
    userId: "usr_employee",
    employeeId: "EMP0001",
    fromOrdinal: 1,
    upToOrdinal: 3,
    analysedBy: "model",
    analysedAt: quiet,
    status: "waiting",
    releaseAt: later(49),
  });
  expect(JSON.stringify(row)).not.toMatch(/work|manager|sleep/i);
  expect(await told()).toMatchObject([
    { userId: "usr_employee", kind: "summary", subjectId: row?.id, dueAt: later(49), readAt: null },
  ]);
  expect(await actions()).toEqual([]);
});

test("who begins another talk has ended the one before", async () => {
  await talk();
  const at = new Date(began.getTime() + 5 * 60_000);
  await talk({ conversationId: "talk-0002", at, texts: ["Hello"] });
  world.setNow(new Date(at.getTime() + 60_000));
  await analyse();
  expect((await rows()).map(({ conversationId }) => conversationId)).toEqual(["talk-0001"]);
});

test("a greeting is no talk; with what follows it becomes one", async () => {
  await talk({ texts: ["Hi", "ok", "thanks, bye"] });
  await analyse();
  await analyse();
  expect(analysed).toEqual([]);
  await talk({ at: later(2), texts: heavyTalk, after: 3 });
  world.setNow(later(3));
  await analyse();
  expect(analysed[0]?.turns).toHaveLength(12);
  expect(await rows()).toMatchObject([{ fromOrdinal: 1, upToOrdinal: 6 }]);
});

test("what is said later is a summary of its own; what stands about the first part stays", async () => {
  const first = await waiting();
  await correctOwnSummary(me(), await correctionWithout(first, ["concern.1", "concern.1.quote.0"]));
  await talk({ at: later(3), after: 3 });
  world.setNow(later(4));
  await analyse();
  expect(analysed.map(({ turns }) => turns.length)).toEqual([6, 6]);
  expect(await rows()).toMatchObject([
    { id: first, fromOrdinal: 1, upToOrdinal: 3, correctedAt: quiet },
    { fromOrdinal: 4, upToOrdinal: 6, correctedAt: null, releaseAt: later(52) },
  ]);
});

test("who kept a part of a talk back decides in so many words about what follows", async () => {
  await keepBackSummary(me(), { summaryId: await waiting() });
  await talk({ at: later(3), after: 3 });
  world.setNow(later(4));
  await analyse();
  world.setNow(later(1_000));
  await releaseSummaries(system());
  expect((await rows()).map(({ status, releaseAt }) => [status, releaseAt])).toEqual([
    ["withheld", null],
    ["waiting", null],
  ]);
});

test("whoever was shown a card of help is summarised for themselves alone until they say otherwise", async () => {
  await setRule({ mode: "automatic", reviewHours: 48 });
  world.setNow(later(2));
  const summaryId = await waiting({ at: later(3), hasCard: true }).catch(() => null);
  expect(summaryId).toBeNull();
  world.setNow(later(4));
  await analyse();
  world.setNow(later(1_000));
  await releaseSummaries(system());
  expect(await rows()).toMatchObject([{ status: "waiting", releaseAt: null, isOnlyByPerson: true }]);
});

test.each([
  ["begun before it was told that talks are summarised", { at: later(-25) }, { disabledAt: null }],
  ["of somebody without a record", {}, { employeeId: null }],
  ["of an account that is shut", {}, { disabledAt: quiet }],
])("a talk %s is not summarised", async (_why, given, account) => {
  const { db } = world.database;
  await db.update(users).set(account).where(eq(users.id, "usr_employee"));
  await talk(given);
  await analyse();
  await db.update(users).set({ employeeId: "EMP0001" }).where(eq(users.id, "usr_employee"));
  expect(analysed).toEqual([]);
  expect(await rows()).toEqual([]);
});

test("a talk that ended more than 30 days ago is left alone", async () => {
  await talk();
  await talk({ conversationId: "talk-0002", at: later(1) });
  world.setNow(later(24 * 30 + 0.5));
  await analyse();
  expect((await rows()).map(({ conversationId }) => conversationId)).toEqual(["talk-0002"]);
});

test("who has read only that there are no summaries gets none", async () => {
  const { db } = world.database;
  await db.delete(disclosureAcceptances);
  await insertAcceptance(db, { userId: "usr_employee", at: later(-24), version: 2 });
  await talk();
  await analyse();
  expect(analysed).toEqual([]);
});

test("a talk that fails is put off, longer each time, and holds up no other", async () => {
  await talk();
  await talk({ conversationId: "talk-0002", userId: "usr_ella", at: later(0.2) });
  let failures = 0;
  const faulty = async (ctx: unknown, text: ConversationText) => {
    if (failures < 2 && analysed.length === failures) {
      failures += 1;
      throw new Error("the words of somebody");
    }
    return analyze(ctx, text);
  };
  await analyzeConversations(system(), { analyze: faulty });
  expect((await rows()).map(({ userId }) => userId)).toEqual(["usr_ella"]);
  await analyzeConversations(system(), { analyze: faulty });
  expect(await rows()).toHaveLength(1);
  world.setNow(later(1.1));
  await analyzeConversations(system(), { analyze: faulty });
  const [look] = await world.database.db
    .select()
    .from(conversationLooks)
    .where(eq(conversationLooks.conversationId, "talk-0001"));
  expect(look).toMatchObject({ failures: 2 });
  world.setNow(later(1.3));
  await analyzeConversations(system(), { analyze: faulty });
  expect((await rows()).map(({ userId }) => userId).sort()).toEqual(["usr_ella", "usr_employee"]);
});

test("a round does as much as it may, and what a dead process held is taken up again", async () => {
  for (const place of [1, 2, 3]) await talk({ conversationId: `talk-000${place}`, at: later(place / 100) });
  await analyzeConversations(system(), { analyze, conversations: 2 });
  expect(await rows()).toHaveLength(2);
  const died = analyzeConversations(system(), { analyze: () => new Promise(() => {}), conversations: 1 });
  await Promise.race([died, new Promise((resolve) => setTimeout(resolve, 300))]);
  await analyse();
  expect(await rows()).toHaveLength(2);
  world.setNow(later(2));
  await analyse();
  expect(await rows()).toHaveLength(3);
});

test("a talk that is deleted while it is read leaves no summary", async () => {
  await talk();
  await analyzeConversations(system(), {
    analyze: async (ctx, text) => {
      await deleteConversation(me(), { conversationId: "talk-0001" });
      return analyze(ctx, text);
    },
  });
  expect(analysed).toHaveLength(1);
  expect(await rows()).toEqual([]);
  expect(await told()).toEqual([]);
});

test("it is released when the time is over and not a moment before, once, whoever does it how often", async () => {
  const summaryId = await waiting();
  world.setNow(new Date(later(49).getTime() - 1));
  await releaseSummaries(system());
  expect(await canRead()).toBe(0);
  world.setNow(later(49));
  await Promise.all([releaseSummaries(system()), releaseSummaries(system())]);
  await releaseSummaries(system());
  expect(await rows()).toMatchObject([
    { id: summaryId, status: "released", releasedBy: "time", releasedAt: later(49) },
  ]);
  expect(await actions()).toEqual(["summary.released"]);
  expect(await topics()).toEqual(["manager", "workload"]);
  expect(await told()).toMatchObject([{ readAt: later(49) }]);
  const [row] = await world.database.db.select().from(conversationTopics);
  expect(row).toMatchObject({ employeeId: "EMP0001", date: "2026-03-02" });
});

test("what an outage missed is released once, when somebody looks again", async () => {
  await waiting();
  world.setNow(later(24 * 30));
  await releaseSummaries(system());
  expect(await canRead()).toBe(1);
});

test("nothing of somebody who cannot sign in is released", async () => {
  await waiting();
  const { db } = world.database;
  await db.update(users).set({ disabledAt: quiet }).where(eq(users.id, "usr_employee"));
  world.setNow(later(1_000));
  await releaseSummaries(system());
  expect(await rows()).toMatchObject([{ status: "waiting" }]);
});

test("at the moment of the release whoever keeps back wins, in whichever order the two come", async () => {
  for (const conversationId of ["talk-0001", "talk-0002", "talk-0003", "talk-0004"]) {
    const summaryId = await waiting({ conversationId });
    world.setNow(later(100));
    const keep = () => keepBackSummary(me(), { summaryId });
    const both = [releaseSummaries(system()), keep()];
    await Promise.all(conversationId < "talk-0003" ? both : both.reverse());
    expect(await canRead()).toBe(0);
    expect(await topics()).toEqual([]);
    world.setNow(quiet);
  }
  expect((await rows()).every(({ status }) => status === "withheld" || status === "withdrawn")).toBe(true);
});

test("a stricter rule counts at once for what waits, and stays when the rule is loosened again", async () => {
  const summaryId = await waiting();
  await setRule({ mode: "only_when_released", reviewHours: 48 });
  expect(await readOwnSummary(me(), { summaryId })).toMatchObject({ releaseAt: null, hoursLeft: null });
  world.setNow(later(50));
  await releaseSummaries(system());
  await setRule({ mode: "automatic", reviewHours: 48 });
  world.setNow(later(500));
  await releaseSummaries(system());
  expect(await rows()).toMatchObject([{ status: "waiting", releaseAt: null }]);
  await releaseOwnSummary(me(), {
    summaryId,
    readRevision: (await readOwnSummary(me(), { summaryId })).revision,
  });
  expect(await canRead()).toBe(1);
});

test("a looser rule counts for talks begun after it was told, and is told before the next talk", async () => {
  const first = await waiting();
  world.setNow(later(2));
  await setRule({ mode: "automatic", reviewHours: 48 });
  await releaseSummaries(system());
  expect(await rows()).toMatchObject([{ id: first, status: "waiting", releaseAt: later(49) }]);
  const { version, isOutdated } = await readDisclosure(me());
  expect(isOutdated).toBe(true);
  const untold = await waiting({ conversationId: "talk-0002", at: later(1.5) });
  expect((await rows()).find(({ id }) => id === untold)).toMatchObject({ releaseAt: later(50) });
  await acceptDisclosure(me(), { version });
  expect(await readDisclosure(me())).toMatchObject({ acceptedAt: later(2), isOutdated: false });
  await talk({ conversationId: "talk-0003", at: later(3) });
  world.setNow(later(4));
  await analyse();
  await releaseSummaries(system());
  expect(await readReleasedSummaries(hr(), { employeeId: "EMP0001" })).toMatchObject([
    { conversationId: "talk-0003" },
  ]);
});

test("the corrected version is what HR reads, marked as such; what was taken out is gone for good", async () => {
  const summaryId = await waiting();
  const gone = ["concern.1", "signal.0", "concern.0.quote.0", "sentiment"];
  await correctOwnSummary(
    me(),
    await correctionWithout(summaryId, gone, " It is a lot.\r\n", "I have help now."),
  );
  await releaseOwnSummary(me(), { summaryId, readRevision: 2 });
  const [read, ...others] = await readReleasedSummaries(hr(), { employeeId: "EMP0001" });
  expect(others).toEqual([]);
  expect(read).toEqual({
    summaryId,
    conversationId: "talk-0001",
    date: "2026-03-02",
    isCorrected: true,
    note: "I have help now.",
    analysis: {
      summary: "It is a lot.",
      concerns: [{ topic: "workload", text: "The workload is too much.", quotes: [] }],
      actions: ["Look at the workload together."],
    },
  });
  expect(await topics()).toEqual(["workload"]);
  expect(await rows()).toMatchObject([{ sealedCorrection: null, releasedBy: "person" }]);
  await expect(undoCorrection(me(), { summaryId })).rejects.toMatchObject({ code: "conflict" });
});

test("before the release a correction can be undone, and nobody decides about words they have not read", async () => {
  const summaryId = await waiting();
  const stale = await correctionWithout(summaryId, ["concern.0"]);
  await correctOwnSummary(me(), stale);
  await expect(correctOwnSummary(me(), stale)).rejects.toMatchObject({ code: "conflict" });
  await expect(releaseOwnSummary(me(), { summaryId, readRevision: 1 })).rejects.toMatchObject({
    code: "conflict",
  });
  await undoCorrection(me(), { summaryId });
  const own = await readOwnSummary(me(), { summaryId });
  expect(own).toMatchObject({
    isCorrected: false,
    canUndoCorrection: false,
    view: { text: written.summary },
  });
  expect(await canRead()).toBe(0);
});

test.each([
  ["nothing is left", { text: " ", kept: new Set<string>(), note: "" }, "text"],
  ["the text is too long", { text: "a".repeat(2_001), kept: new Set<string>(), note: "" }, "text"],
  ["the note is too long", { text: "a", kept: new Set<string>(), note: "a".repeat(1_001) }, "note"],
])("a correction where %s is refused", async (_why, correction, field) => {
  const summaryId = await waiting();
  await expect(correctOwnSummary(me(), { summaryId, readRevision: 1, correction })).rejects.toMatchObject({
    code: "invalid_input",
    fieldErrors: { [field]: expect.any(String) },
  });
  expect(await rows()).toMatchObject([{ sealedCorrection: null, revision: 1 }]);
});

test("what is released can be corrected and taken back; its topics follow", async () => {
  const summaryId = await waiting();
  await releaseOwnSummary(me(), { summaryId, readRevision: 1 });
  await correctOwnSummary(me(), await correctionWithout(summaryId, ["concern.0"]));
  expect(await topics()).toEqual(["manager"]);
  expect(await keepBackSummary(me(), { summaryId })).toEqual({ wasReleased: true, isDestroyed: false });
  expect([await canRead(), await topics()]).toEqual([0, []]);
  await expect(readReleasedSummary(hr(), { employeeId: "EMP0001", summaryId })).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await actions()).toEqual(["summary.released", "summary.corrected", "summary.withdrawn"]);
});

test("a report that quotes it and was not fetched yet is destroyed when it is taken back or corrected", async () => {
  const { db } = world.database;
  const files = async () =>
    (await db.select().from(reportBatchItems).orderBy(asc(reportBatchItems.position))).map(
      ({ employeeId, sealedFile, wrappedKey }) => [employeeId, sealedFile, wrappedKey],
    );
  const times = { createdAt: began, expiresAt: later(24) };
  await db
    .insert(reportBatches)
    .values({ id: "rpb_1", requestedBy: "usr_hr", state: "completed", total: 2, ...times });
  const file = {
    batchId: "rpb_1",
    state: "written",
    fileName: "a.pdf",
    wrappedKey: "w",
    sealedFile: "s",
  } as const;
  const write = async () => {
    await db.delete(reportBatchItems);
    await db.insert(reportBatchItems).values([
      { ...file, id: "rbi_1", position: 1, employeeId: "EMP0001" },
      { ...file, id: "rbi_2", position: 2, employeeId: "EMP0002" },
    ]);
  };
  const revoked = [
    ["EMP0001", null, null],
    ["EMP0002", "s", "w"],
  ];
  const summaryId = await waiting();
  await write();
  await correctOwnSummary(me(), await correctionWithout(summaryId, ["concern.0"]));
  await releaseOwnSummary(me(), { summaryId, readRevision: 2 });
  expect((await files())[0]).toEqual(["EMP0001", "s", "w"]);
  await correctOwnSummary(me(), await correctionWithout(summaryId, ["concern.0"]));
  expect(await files()).toEqual(revoked);
  await write();
  await keepBackSummary(me(), { summaryId });
  expect(await files()).toEqual(revoked);
});

test("undoing lets nobody read at once: there is a day to think again, whatever is over", async () => {
  const summaryId = await waiting();
  await keepBackSummary(me(), { summaryId });
  world.setNow(later(60));
  expect(await restoreSummary(me(), { summaryId })).toEqual(later(108));
  await releaseSummaries(system());
  expect(await canRead()).toBe(0);
  await expect(restoreSummary(me(), { summaryId })).rejects.toMatchObject({ code: "conflict" });
  world.setNow(later(108));
  await releaseSummaries(system());
  expect(await canRead()).toBe(1);
});

test("a deleted talk takes with it what HR was not shown; what was shown stays until it is taken back", async () => {
  const unshown = await waiting();
  await releaseOwnSummary(me(), { summaryId: unshown, readRevision: 1 });
  const shown = await waiting({ conversationId: "talk-0002" });
  await releaseOwnSummary(me(), { summaryId: shown, readRevision: 1 });
  await readReleasedSummary(hr(), { employeeId: "EMP0001", summaryId: shown });
  const untouched = await waiting({ conversationId: "talk-0003" });
  for (const conversationId of ["talk-0001", "talk-0002", "talk-0003"]) {
    await deleteConversation(me(), { conversationId });
  }
  expect((await rows()).map(({ id }) => id)).toEqual([shown]);
  expect((await told()).filter(({ subjectId }) => subjectId === untouched)).toMatchObject([
    { readAt: expect.any(Date) },
  ]);
  expect(await keepBackSummary(me(), { summaryId: shown })).toEqual({ wasReleased: true, isDestroyed: true });
  expect([await rows(), await topics()]).toEqual([[], []]);
});

test("each opening by HR is written down for the person, and nothing of what it says", async () => {
  const summaryId = await waiting();
  await listReleasedFor(hr(), { employeeId: "EMP0001" });
  await readReleasedSummaries(hr(), { employeeId: "EMP0001" });
  expect(await actions()).toEqual([]);
  await releaseOwnSummary(me(), { summaryId, readRevision: 1 });
  expect(await listReleasedFor(hr(), { employeeId: "EMP0001" })).toEqual([
    { summaryId, date: "2026-03-02", isCorrected: false },
  ]);
  expect(await rows()).toMatchObject([{ shownAt: null }]);
  await readReleasedSummary(hr(), { employeeId: "EMP0001", summaryId });
  expect(await rows()).toMatchObject([{ shownAt: quiet }]);
  const events = await world.database.db.select().from(auditEvents).orderBy(asc(auditEvents.sequence));
  expect(events.slice(1)).toMatchObject([
    { action: "summaries.listed", actorId: "usr_hr", employeeId: "EMP0001", detail: { count: 1 } },
    {
      action: "summaries.read",
      actorId: "usr_hr",
      employeeId: "EMP0001",
      detail: { summaryIds: [summaryId] },
    },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/workload|sleep|weeks/i);
});

test("somebody else cannot read, correct, release, keep back, restore or take a copy", async () => {
  const summaryId = await waiting();
  const correction = { text: "x", kept: new Set<string>(), note: "" };
  for (const actor of [ella, hrActor, adminActor, { ...hrActor, employeeId: "EMP0001" }] as Actor[]) {
    const other = world.contextFor(actor);
    const notTheirs = { code: "not_found" };
    await expect(readOwnSummary(other, { summaryId })).rejects.toMatchObject(notTheirs);
    await expect(correctOwnSummary(other, { summaryId, readRevision: 1, correction })).rejects.toMatchObject(
      notTheirs,
    );
    await expect(undoCorrection(other, { summaryId })).rejects.toMatchObject(notTheirs);
    await expect(releaseOwnSummary(other, { summaryId, readRevision: 1 })).rejects.toMatchObject(notTheirs);
    await expect(keepBackSummary(other, { summaryId })).rejects.toMatchObject(notTheirs);
    await expect(restoreSummary(other, { summaryId })).rejects.toMatchObject(notTheirs);
    expect((await listOwnSummaries(other)).summaries).toEqual([]);
    expect(await exportSummaries(other)).toEqual([]);
  }
  await expect(readOwnSummary(system(), { summaryId })).rejects.toMatchObject({ code: "forbidden" });
  await expect(readOwnSummary(me(), { summaryId: "sum\u0000" })).rejects.toMatchObject({ code: "not_found" });
  expect(await rows()).toMatchObject([{ status: "waiting", revision: 1 }]);
});

test("HR reads of others alone, what is released alone; nobody else reads by HR's way, nor runs the jobs", async () => {
  const summaryId = await waiting();
  await releaseOwnSummary(me(), { summaryId, readRevision: 1 });
  const employeeId = "EMP0001";
  for (const actor of [both, adminActor, ella, employeeActor]) {
    const other = world.contextFor(actor);
    for (const read of [readReleasedSummaries, listReleasedFor]) {
      await expect(read(other, { employeeId })).rejects.toMatchObject({ code: "forbidden" });
    }
    const one = readReleasedSummary(other, { employeeId, summaryId });
    await expect(one).rejects.toMatchObject({ code: "forbidden" });
    for (const job of [analyzeConversations, releaseSummaries, purgeSummaries]) {
      await expect(job(other)).rejects.toMatchObject({ code: "forbidden" });
    }
  }
  const wrongPerson = readReleasedSummary(hr(), { employeeId: "EMP0002", summaryId });
  await expect(wrongPerson).rejects.toMatchObject({ code: "not_found" });
  expect((await listOwnSummaries(world.contextFor(both))).summaries).toMatchObject([{ id: summaryId }]);
  expect(await rows()).toMatchObject([{ shownAt: null }]);
});

test("to HR somebody who keeps back looks like somebody who never talked, event by event", async () => {
  const look = async () => ({
    read: await readReleasedSummaries(hr(), { employeeId: "EMP0001" }),
    listed: await listReleasedFor(hr(), { employeeId: "EMP0001" }),
    topics: await topics(),
    events: await actions(),
    toldToOthers: (await told()).filter(({ userId }) => userId !== "usr_employee"),
  });
  const never = await look();
  const summaryId = await waiting();
  await correctOwnSummary(me(), await correctionWithout(summaryId, ["concern.0"]));
  await undoCorrection(me(), { summaryId });
  expect(await look()).toEqual(never);
  await keepBackSummary(me(), { summaryId });
  await restoreSummary(me(), { summaryId });
  await keepBackSummary(me(), { summaryId });
  world.setNow(later(1_000));
  await releaseSummaries(system());
  await purgeSummaries(system());
  expect(await look()).toEqual(never);
  await deleteConversation(me(), { conversationId: "talk-0001" });
  await purgeSummaries(system());
  expect(await look()).toEqual(never);
});

test("one's own copy holds every summary, corrected as it stands", async () => {
  const summaryId = await waiting();
  await correctOwnSummary(me(), await correctionWithout(summaryId, [], "It is a lot.", "Better now."));
  expect(await exportSummaries(me())).toMatchObject([
    {
      conversationId: "talk-0001",
      messages: { from: 1, to: 3 },
      status: "waiting",
      isCorrected: true,
      writtenBy: "model",
      analysis: { summary: "It is a lot." },
      note: "Better now.",
    },
  ]);
  expect(await actions()).toEqual(["summaries.exported"]);
});

test("after the retention summaries are destroyed, and of those HR could not read not even the number is kept", async () => {
  await waiting();
  const released = await waiting({ conversationId: "talk-0002" });
  await releaseOwnSummary(me(), { summaryId: released, readRevision: 1 });
  const days = summaryRetentionSetting.defaultValue;
  world.setNow(new Date(later(-1).getTime() + days * 86_400_000));
  await purgeSummaries(system());
  expect(await rows()).toHaveLength(2);
  world.setNow(new Date(later(1).getTime() + days * 86_400_000));
  await purgeSummaries(system());
  expect([await rows(), await topics()]).toEqual([[], []]);
  const [last] = (await world.database.db.select().from(auditEvents)).slice(-1);
  expect(last).toMatchObject({ action: "summaries.purged", detail: { count: 1, retentionDays: days } });
});
