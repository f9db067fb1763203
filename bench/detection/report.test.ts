import { expect, test } from "vitest";
import { formatReport, type Report } from "./report.ts";
import { medianRun, type Timing } from "./timing.ts";

function timing(explainMs: number): Timing {
  const phase = (ms: number) => ({ wallMs: ms, cpuMs: ms * 2 });
  return {
    phases: { fit: phase(100), score: phase(100), explain: phase(explainMs) },
    peakBytes: 150e6,
    meanScore: -0.44,
    versions: { node: "24" },
  };
}

const report: Report = {
  rows: 35_000,
  trees: 100,
  repeat: 3,
  machine: "a machine",
  ours: [
    { threads: 1, timing: timing(800) },
    { threads: 2, timing: timing(300) },
  ],
  peer: timing(9_800),
  stored: timing(19_800),
};

test("the report says the ratio on each number of threads and whether it reaches the target", () => {
  const text = formatReport(report);
  expect(text).toContain("1 thread: 10.0 × faster by the clock (target 12: missed)");
  expect(text).toContain("2 threads: 20.0 × faster by the clock (target 20: reached)");
  expect(text).not.toContain("stored");
});

test("without the peer the stored figures are scaled to the size of the run and marked as stored", () => {
  expect(formatReport({ ...report, peer: null })).toContain("1 thread: 20.0 × faster");
  const half = formatReport({ ...report, rows: 17_500, peer: null });
  expect(half).toContain("scikit-learn + shap (stored, other machine)");
  expect(half).toContain("1 thread: 10.1 × faster");
  expect(half).not.toContain("target");
});

test("the median run is the middle one by its whole time", () => {
  expect(medianRun([timing(9), timing(1), timing(5)]).phases.explain.wallMs).toBe(5);
  expect(() => medianRun([])).toThrow(RangeError);
});
