import { z } from "zod";

const workSchema = z.object({
  name: z.string(),
  seconds: z.number(),
  processorSeconds: z.number(),
  /** How long the main thread's event loop had to wait, in milliseconds; about 1 when nothing is in its way. */
  /** The longest that the main thread itself was at work in one turn, without the time that others had the processor. */
  longestTurnMs: z.number(),
  delayMs: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
});
export type WorkFigures = z.infer<typeof workSchema>;

/** What one process says of its runs. */
export const figuresSchema = z.object({
  works: z.array(workSchema),
  people: z.number(),
  flagged: z.number(),
  trees: z.number(),
  withCounterfactual: z.number(),
  peakBytes: z.number(),
});
export type EventLoopFigures = z.infer<typeof figuresSchema>;

const delayTargetMs = 50;
const runTargetSeconds = 60;

export function formatEventLoop(figures: EventLoopFigures, machine: string): string {
  const { works, people, flagged, trees, withCounterfactual, peakBytes } = figures;
  return [
    `${people} people, ${trees} trees, ${flagged} flagged, ${withCounterfactual} of them with a change that would end the flag, ${machine}`,
    "",
    row(["", "seconds", "processor s", "delay p50 ms", "p99 ms", "max ms", "longest turn"]),
    ...works.map(({ name, seconds, processorSeconds, delayMs, longestTurnMs }) =>
      row([
        name,
        ...[seconds, processorSeconds].map((value) => value.toFixed(1)),
        ...[delayMs.p50, delayMs.p99, delayMs.max, longestTurnMs].map((ms) => ms.toFixed(1)),
      ]),
    ),
    "",
    ...works.map((work) => verdictOn(work)),
    `Peak memory of the process: ${(peakBytes / 1e6).toFixed(0)} MB`,
  ].join("\n");
}

function verdictOn({ name, seconds, delayMs }: WorkFigures): string {
  const reached = (isReached: boolean) => (isReached ? "reached" : "missed");
  return `${name}: within ${runTargetSeconds} s ${reached(seconds <= runTargetSeconds)}, event-loop delay p99 below ${delayTargetMs} ms ${reached(delayMs.p99 < delayTargetMs)}`;
}

function row([name = "", ...cells]: readonly string[]): string {
  return `${name.padEnd(28)}${cells.map((cell) => cell.padStart(13)).join("")}`;
}
