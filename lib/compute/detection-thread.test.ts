import { expect, test } from "vitest";
import { detectPeople } from "#lib/domain/detection/detect-people.ts";
import type { DetectionPlan } from "#lib/domain/detection/prepare-detection.ts";
import { defaultDetectionSettings } from "#lib/domain/detection/settings.ts";
import { sumTrees } from "#lib/domain/detection/staged/sum-trees.ts";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { type AnswerQuestion, type DetectionThread, startDetectionThread } from "./detection-thread.ts";
import { createForestPool } from "./forest-pool.ts";

const settings = { ...defaultDetectionSettings, sensitivity: 0.8, treeCount: 120, screenTreeCount: 60 };
const plan: DetectionPlan = { profile: "elara", settings };
const { rows, ...header } = readVibemeterCut();
const cut = { ...header, rows: rows.slice(0, 200), standing: ["EMP0104"] };
const answerHere: AnswerQuestion = async (question) => sumTrees(question);

async function withThread<Result>(work: (thread: DetectionThread) => Promise<Result>): Promise<Result> {
  const thread = startDetectionThread();
  try {
    return await work(thread);
  } finally {
    await thread.close();
  }
}

async function fill(thread: DetectionThread): Promise<void> {
  await thread.beginCut({ clock: cut.clock, standing: cut.standing });
  for (let first = 0; first < cut.rows.length; first += 90) {
    await thread.addRows(cut.rows.slice(first, first + 90));
  }
}

async function readAll(thread: DetectionThread, of: "people" | "findings", count: number) {
  const records: unknown[] = [];
  for (let first = 0; first < count; first += 70) {
    records.push(...JSON.parse(await thread.listRecords(of, { runId: "run_1", first, count: 70 })));
  }
  return records;
}

test("a run on threads, whatever their number, finds what the calling thread finds, to the last bit", async () => {
  const expected = detectPeople(cut, plan);
  expect(expected.findings.length).toBeGreaterThan(2);
  for (const threadCount of [1, 3]) {
    const pool = createForestPool(threadCount);
    await withThread(async (thread) => {
      await fill(thread);
      const summary = await thread.detect(plan, (question) => pool.sumTrees(question));
      expect(summary).toEqual({
        peopleCount: expected.people.length,
        flaggedIds: expected.findings.map(({ employeeId }) => employeeId),
        dropped: expected.dropped,
      });
      const withRun = (records: readonly object[]) =>
        records.map((record) => ({ runId: "run_1", ...record }));
      expect(await readAll(thread, "people", summary.peopleCount)).toEqual(withRun(expected.people));
      expect(await readAll(thread, "findings", summary.flaggedIds.length)).toEqual(
        withRun(expected.findings),
      );
    });
    await pool.close();
  }
});

test("a packed cut taken in by parts gives the same run again", async () => {
  const { bytes, first } = await withThread(async (thread) => {
    await fill(thread);
    const { bytes, peopleCount } = await thread.packCut();
    expect(peopleCount).toBe(200);
    return { bytes, first: await thread.detect(plan, answerHere) };
  });
  await withThread(async (thread) => {
    for (let start = 0; start < bytes.length; start += 10_000) {
      await thread.addPacked(new Uint8Array(bytes.slice(start, start + 10_000)));
    }
    await thread.unpackCut();
    expect(await thread.detect(plan, answerHere)).toEqual(first);
    const explained = await thread.explain(
      plan,
      { employeeId: first.flaggedIds[0] ?? "", treeCount: 120 },
      answerHere,
    );
    const [finding] = detectPeople(cut, plan).findings;
    expect(explained?.risk).toBeCloseTo(finding?.risk ?? Number.NaN, 12);
    expect(await thread.explain(plan, { employeeId: "NOBODY", treeCount: 120 }, answerHere)).toBeNull();
  });
});

test("what goes wrong on the thread rejects the call, and the thread goes on", async () => {
  await withThread(async (thread) => {
    await expect(thread.packCut()).rejects.toThrow("no cut");
    await thread.addPacked(new Uint8Array([1, 2, 3]));
    await expect(thread.unpackCut()).rejects.toThrow();
    await fill(thread);
    const failed = thread.detect(plan, async () => {
      throw new Error("no forest today");
    });
    await expect(failed).rejects.toThrow("no forest today");
    expect((await thread.packCut()).peopleCount).toBe(200);
  });
});

test("a closed thread rejects what waits and what comes", async () => {
  const thread = startDetectionThread();
  await fill(thread);
  const waiting = expect(thread.detect(plan, () => new Promise(() => {}))).rejects.toThrow("closed");
  await thread.close();
  await waiting;
  await expect(thread.unpackCut()).rejects.toThrow("closed");
});
