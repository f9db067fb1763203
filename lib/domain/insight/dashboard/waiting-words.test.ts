import { expect, test } from "vitest";
import { listWaiting, type WaitingCounts } from "./waiting-words.ts";

const nothing: WaitingCounts = {
  alerts: { open: 0, acknowledged: 0, calm: 0 },
  messages: { waiting: 0, unassigned: 0 },
  contests: 0,
  corrections: 0,
};

test("what does not wait is not listed, and whoever waits for somebody stands first", () => {
  expect(listWaiting(nothing)).toEqual([]);
  const rows = listWaiting({
    alerts: { open: 1, acknowledged: 1, calm: 1 },
    messages: { waiting: 2, unassigned: 1 },
    contests: 1,
    corrections: 3,
  });
  expect(rows.map(({ count, sentence }) => `${count} ${sentence}`)).toEqual([
    "3 alerts: 1 person waits for somebody",
    "2 messages to answer, 1 without anybody",
    "1 contested point",
    "3 requests for correction",
  ]);
  expect(rows.map(({ isUrgent }) => isUrgent)).toEqual([true, false, false, false]);
  expect(rows[1]?.href).toBe("/hr/messages?view=unassigned");
});

test("an alert that is looked after, or that can wait, is not urgent", () => {
  const [taken] = listWaiting({ ...nothing, alerts: { open: 0, acknowledged: 2, calm: 1 } });
  expect(taken).toMatchObject({ sentence: "alerts, looked after", isUrgent: false });
  const [calm] = listWaiting({ ...nothing, alerts: { open: 0, acknowledged: 0, calm: 1 } });
  expect(calm?.sentence).toBe("alert that can wait for working hours");
});
