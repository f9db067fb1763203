import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { ScoreCard } from "../card/score-card.ts";
import { criterionNames } from "../criteria.ts";

const path = join(import.meta.dirname, "embedded.json");

const baselineSchema = z.object({
  /** Of the rules and of the cases that it was made with. */
  version: z.int(),
  hash: z.string(),
  criteria: z.partialRecord(
    z.enum(criterionNames),
    z.object({ met: z.int(), notMet: z.int(), unsure: z.int() }),
  ),
});
export type Baseline = z.output<typeof baselineSchema>;

/** The embedded model's rates that must not fall. */
export function readBaseline(): Baseline {
  return baselineSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** Writes a card's rates as the baseline, on purpose. @returns the file */
export function updateBaseline(card: ScoreCard): string {
  writeFileSync(path, `${JSON.stringify(toBaseline(card), null, 2)}\n`);
  return path;
}

function toBaseline({ version, cases, rates }: ScoreCard): Baseline {
  const overall = rates.filter(({ by }) => by === "all");
  const criteria = Object.fromEntries(
    overall.map(({ criterion, met, notMet, unsure }) => [criterion, { met, notMet, unsure }]),
  );
  return { version, hash: cases.hash, criteria };
}

/** A sentence for each criterion that fell, or of which less can be told than before. */
export function findFallen(card: ScoreCard, baseline: Baseline): string[] {
  if (baseline.hash !== card.cases.hash || baseline.version !== card.version)
    return [
      "The cases or the rules have changed: look at the new rates, then run elara eval --target embedded --update-baseline.",
    ];
  const now = toBaseline(card).criteria;
  return Object.entries(baseline.criteria).flatMap(([criterion, before]) => {
    const { met, notMet } = now[criterionNames.find((name) => name === criterion) ?? "notices"] ?? {
      met: 0,
      notMet: 0,
    };
    const [share, was] = [
      met / Math.max(1, met + notMet),
      before.met / Math.max(1, before.met + before.notMet),
    ];
    return share < was || met < before.met
      ? [
          `${criterion}: ${met} of ${met + notMet} met, before ${before.met} of ${before.met + before.notMet}.`,
        ]
      : [];
  });
}
