import { afterAll, beforeAll, expect, test } from "vitest";
import { conversationSummaries, conversationTopics, nudgeRounds, nudges } from "#db/schema/index.ts";
import type { FamilyName } from "#lib/domain/conversation/bank/family-names.ts";
import { defaultEngagementSettings } from "#lib/domain/engagement/settings.ts";
import { insertPeople, userOf } from "#tests/support/engagement-company.ts";
import { insertFlag, insertResult, insertRun } from "#tests/support/findings-fixture.ts";
import { createTestWorld, hrActor, type TestWorld } from "#tests/support/test-context.ts";
import { readConcerns } from "./read-concerns.ts";
import { readNudgeResponse } from "./read-nudge-response.ts";
import { readRiskBands } from "./read-risk-bands.ts";

let world: TestWorld;
let ids: readonly string[];
beforeAll(async () => {
  world = await createTestWorld();
  // Monday after the first week of March: February has settled.
  world.setNow(new Date("2026-03-09T09:00:00Z"));
  ids = await insertPeople(world.database.db, 60);
});
afterAll(() => world.close());

const db = () => world.database.db;
const hr = () => world.contextFor(hrActor);

async function insertTalk(place: number, date: string, topics: readonly FamilyName[]) {
  const employeeId = ids[place] ?? "";
  const id = `sum_${employeeId}_${date}`;
  await db()
    .insert(conversationSummaries)
    .values({
      id,
      conversationId: `con_${id}`,
      userId: userOf(employeeId),
      employeeId,
      fromOrdinal: 1,
      upToOrdinal: 4,
      saidAt: new Date(`${date}T10:00:00Z`),
      analysedAt: new Date(`${date}T11:00:00Z`),
      analysedBy: "embedded",
      sealedSummary: "sealed",
      status: "released",
      isOnlyByPerson: false,
      termsSince: new Date(`${date}T10:00:00Z`),
      toldAt: new Date(`${date}T11:00:00Z`),
      revision: 1,
    });
  await db()
    .insert(conversationTopics)
    .values(topics.map((topic) => ({ summaryId: id, topic, employeeId, date })));
}

test("topics are counted by people, month beside month; the month that runs is not told", async () => {
  for (let place = 0; place < 40; place += 1) {
    await insertTalk(place, "2026-01-12", place < 11 ? ["workload", "growth"] : ["growth"]);
    await insertTalk(place, "2026-02-10", place < 34 ? ["workload"] : ["conflict"]);
    await insertTalk(place, "2026-03-03", ["conflict"]);
  }
  // The same person twice in a month is one person.
  await insertTalk(0, "2026-02-11", ["workload"]);
  const insight = await readConcerns(hr());
  expect(insight.answer).toBe(
    "More people than in Jan 2026 talked of workload (28 % → 85 %). Fewer than in Jan 2026 talked of growth (100 % → fewer than ten people).",
  );
  expect(JSON.stringify(insight)).not.toContain("onflict");
  expect(insight.asOf).toBe("2026-02-28");
});

test("nudges that are over are counted by what became of them; those that wait or were withdrawn are not", async () => {
  await db()
    .insert(nudgeRounds)
    .values({
      day: "2026-02-02",
      chosenAt: new Date("2026-02-02T09:00:00Z"),
      seed: 1,
      settings: defaultEngagementSettings,
      lookedCount: 60,
      sparedCount: 0,
    });
  const at = (day: string) => new Date(`${day}T09:00:00Z`);
  const outcomes = [
    { status: "answered", answeredBy: "check_in", closedAt: at("2026-02-02") },
    {
      status: "answered",
      answeredBy: "conversation",
      closedAt: at("2026-02-04"),
      mailedAt: at("2026-02-03"),
    },
    { status: "unanswered", closedAt: at("2026-02-09"), mailedAt: at("2026-02-03") },
    { status: "sent" },
    { status: "withdrawn" },
  ] as const;
  await db()
    .insert(nudges)
    .values(
      ids.map((employeeId, place) => ({
        id: `ndg_${place}`,
        day: "2026-02-02",
        employeeId,
        userId: userOf(employeeId),
        reasons: place % 2 === 0 ? ["sample" as const] : ["flagged" as const, "low_mood" as const],
        sendAt: at("2026-02-02"),
        sentAt: at("2026-02-02"),
        ...(outcomes[place % 5] ?? outcomes[0]),
      })),
    );
  const insight = await readNudgeResponse(hr());
  expect(insight.answer).toBe(
    "36 people were asked 36 times how they are: 33 % were answered in the app, 33 % after the reminder, 33 % were not answered.",
  );
  expect(insight.sentences).toEqual([
    "Answered by those who were asked because of a finding, 67 %; asked by lot, 67 %.",
  ]);
});

test("findings of the newest run are counted by severity; whoever too little is known of is left out", async () => {
  await insertRun(db(), "run_old", new Date("2026-02-15T08:00:00Z"));
  await insertRun(db(), "run_new", new Date("2026-03-08T08:00:00Z"));
  for (const [place, employeeId] of ids.entries()) {
    await insertResult(db(), "run_old", employeeId, place < 6 ? "flagged" : "typical");
    const verdict = place < 14 ? "flagged" : place < 54 ? "typical" : "not_enough_data";
    await insertResult(db(), "run_new", employeeId, verdict);
    if (place >= 14) continue;
    const severity = place < 8 ? "moderate" : "severe";
    await insertFlag(db(), { flagId: `flg_${place}`, runId: "run_new", employeeId, severity });
  }
  const insight = await readRiskBands(hr());
  expect(insight.answer).toBe("There is a finding about 14 of 54 people of whom enough is known: 25.9 %.");
  expect(insight.sentences[0]).toBe("By severity: 8 moderate and 6 severe.");
  const line = insight.charts.find(({ kind }) => kind === "lineChart");
  expect(line?.chart.answer).toBe("From 10.0 % in Feb 2026 to 25.9 % in Mar 2026.");
  expect(insight.asOf).toBe("2026-03-08");
});
