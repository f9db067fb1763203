import { phaseNames, type Timing, totalMs } from "./timing.ts";

export type Report = {
  readonly rows: number;
  readonly trees: number;
  readonly repeat: number;
  readonly machine: string;
  readonly ours: readonly { readonly threads: number; readonly timing: Timing }[];
  /** What the peer took in this run; null if it could not run. */
  readonly peer: Timing | null;
  /** What it took once for `storedRows` rows and `storedTrees` trees, on another machine. */
  readonly stored: Timing;
};

const storedRows = 35_000;
const storedTrees = 100;
const targets = new Map([
  [1, 12],
  [2, 20],
]);

/** The figures side by side, and the ratio of each number of threads to the peer. */
export function formatReport(report: Report): string {
  const { rows, trees, ours } = report;
  const peer = report.peer ?? scaleStored(report);
  const peerName = report.peer ? "scikit-learn + shap" : "scikit-learn + shap (stored, other machine)";
  const lines = [
    `${rows} rows × 39 columns, ${trees} trees of 256 rows, median of ${report.repeat}, ${report.machine}`,
    "",
    formatRow(["", ...phaseNames.map((name) => `${name} s`), "total s", "cpu s", "peak MB"]),
    formatTiming(peerName, peer),
    ...ours.map(({ threads, timing }) => formatTiming(`Elara, ${countThreads(threads)}`, timing)),
    "",
    ...ours.map(({ threads, timing }) => formatRatio(threads, timing, peer, targetOf(report, threads))),
    ...ours.flatMap(({ threads, timing }) =>
      timing.longestBlockMs === undefined
        ? []
        : [
            `Longest wait of the calling thread with ${countThreads(threads)}: ${timing.longestBlockMs.toFixed(1)} ms`,
          ],
    ),
    `Mean score: ${peer.meanScore.toFixed(4)} (peer), ${ours[0]?.timing.meanScore.toFixed(4)} (Elara)`,
    [...Object.entries({ ...peer.versions, ...ours[0]?.timing.versions })]
      .map((entry) => entry.join(" "))
      .join(", "),
  ];
  return lines.join("\n");
}

/** The stored figures at another size: fitting grows with the trees, the rest with rows × trees. */
function scaleStored({ stored, rows, trees }: Report): Timing {
  const scale = ({ wallMs, cpuMs }: Timing["phases"]["fit"], by: number) => ({
    wallMs: wallMs * by,
    cpuMs: cpuMs * by,
  });
  const { fit, score, explain } = stored.phases;
  const byTrees = trees / storedTrees;
  const byCells = byTrees * (rows / storedRows);
  return {
    ...stored,
    phases: { fit: scale(fit, byTrees), score: scale(score, byCells), explain: scale(explain, byCells) },
  };
}

function formatTiming(name: string, timing: Timing): string {
  const seconds = [
    ...phaseNames.map((phase) => timing.phases[phase].wallMs),
    totalMs(timing, "wallMs"),
    totalMs(timing, "cpuMs"),
  ];
  return formatRow([
    name,
    ...seconds.map((ms) => (ms / 1000).toFixed(2)),
    (timing.peakBytes / 1e6).toFixed(0),
  ]);
}

function formatRatio(threads: number, timing: Timing, peer: Timing, target: number | undefined): string {
  const wall = totalMs(peer, "wallMs") / totalMs(timing, "wallMs");
  const cpu = totalMs(peer, "cpuMs") / totalMs(timing, "cpuMs");
  const verdict = target === undefined ? "" : ` (target ${target}: ${wall >= target ? "reached" : "missed"})`;
  return `${countThreads(threads)}: ${wall.toFixed(1)} × faster by the clock${verdict}, ${cpu.toFixed(1)} × less processor time`;
}

/** Targets hold for the size that they were set for, and above it. */
function targetOf({ rows, trees }: Report, threads: number): number | undefined {
  return rows >= storedRows && trees >= storedTrees ? targets.get(threads) : undefined;
}

function countThreads(count: number): string {
  return count === 1 ? "1 thread" : `${count} threads`;
}

function formatRow([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(44)}${cells.map((cell) => cell.padStart(11)).join("")}`;
}
