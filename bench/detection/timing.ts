import { z } from "zod";

const phase = z.object({ wallMs: z.number(), cpuMs: z.number() });

/** What one process says of one run: time on the clock and of the processors, and the most memory it held. */
export const timingSchema = z.object({
  phases: z.object({ fit: phase, score: phase, explain: phase }),
  peakBytes: z.number(),
  meanScore: z.number(),
  versions: z.record(z.string(), z.string()),
  /** The longest time that the calling thread was not free. */
  longestBlockMs: z.number().optional(),
});
export type Timing = z.infer<typeof timingSchema>;

export const phaseNames = ["fit", "score", "explain"] as const;

type Measure = "wallMs" | "cpuMs";

/** All phases of one run. */
export function totalMs({ phases }: Timing, measure: Measure): number {
  return phaseNames.reduce((sum, name) => sum + phases[name][measure], 0);
}

/** The middle run by its whole time on the clock. */
export function medianRun(runs: readonly Timing[]): Timing {
  const middle = runs.toSorted((a, b) => totalMs(a, "wallMs") - totalMs(b, "wallMs"))[(runs.length - 1) >> 1];
  if (!middle) throw new RangeError("There is no run");
  return middle;
}
