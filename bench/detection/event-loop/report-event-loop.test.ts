import { expect, test } from "vitest";
import { formatEventLoop } from "./report-event-loop.ts";

const work = (seconds: number, p99: number) => ({
  name: "first run",
  seconds,
  processorSeconds: 60,
  longestTurnMs: 9,
  delayMs: { p50: 1.1, p99, max: 80 },
});
const figures = { people: 35_000, flagged: 900, trees: 10_000, withCounterfactual: 850, peakBytes: 700e6 };

test("the report says of each work whether it was in time and left the event loop free", () => {
  const text = formatEventLoop({ ...figures, works: [work(42, 12), work(61, 50)] }, "a machine");
  expect(text).toContain("first run: within 60 s reached, event-loop delay p99 below 50 ms reached");
  expect(text).toContain("first run: within 60 s missed, event-loop delay p99 below 50 ms missed");
  expect(text).toContain("Peak memory of the process: 700 MB");
});
