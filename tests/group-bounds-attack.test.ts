import { expect, test } from "vitest";
import { computeMean, type GroupFigure } from "#lib/domain/insight/group-figure.ts";
import { moodSteps } from "#lib/domain/insight/mood-scale.ts";
import type { GroupCell } from "#lib/domain/privacy/group-cell.ts";
import { releaseBucket } from "#lib/domain/privacy/release/release-bucket.ts";
import { type Contribution, unreleased } from "#lib/domain/privacy/release/release-state.ts";
import { toShownFigure, toStepShares } from "#lib/domain/privacy/release/shown-figure.ts";
import { type Bound, findCertain } from "#tests/support/group-attack/bound-answers.ts";
import { createDraw, type Draw, drawCompany } from "#tests/support/group-attack/simulate-company.ts";

/*
 * Somebody knows who answered, that each answered once, and how figures are rounded, and reasons by whole numbers: a
 * mean at the end of the scale would tell everybody's answer, and so would a difference of two means.
 */

type Show = (figure: GroupFigure) => GroupFigure;
const rounded: Show = (figure) => toShownFigure("mood", figure);

/** One answer each: at the ends of the scale, all the same, or anything. */
function drawAnswers(draw: Draw, size: number): Contribution[] {
  const kind = draw();
  const bias = Math.floor(draw() * 5);
  return drawCompany(draw, size)
    .people.filter(() => draw() < 0.9)
    .map(({ employeeId, place }) => {
      const free = Math.floor(draw() * 5);
      const step = kind < 0.6 ? (draw() < 0.93 ? (kind < 0.3 ? 0 : 4) : free) : kind < 0.8 ? bias : free;
      const mood = step / 4;
      return { employeeId, place, observationCount: 1, total: mood, squareTotal: mood ** 2 };
    });
}

const isIn = (cell: GroupCell, { place }: Contribution) =>
  (cell.department === null || cell.department === place.department) &&
  (cell.location === null || cell.location === place.location) &&
  (cell.tenure === null || cell.tenure === place.tenure);

/** Every sum of steps that would have been shown as this figure is. */
function toBound(cell: GroupCell, figure: GroupFigure, answers: readonly Contribution[], show: Show): Bound {
  const people = answers.filter((answer) => isIn(cell, answer)).map(({ employeeId }) => employeeId);
  const shown = computeMean(show(figure)) ?? -1;
  const sums = Array.from({ length: people.length * 4 + 1 }, (_, sum) => sum).filter((sum) => {
    const total = sum / 4;
    const mean = computeMean(show({ ...figure, total, squareTotal: total ** 2 / people.length }));
    return Math.abs((mean ?? -1) - shown) < 1e-9;
  });
  return { people, low: Math.min(...sums), high: Math.max(...sums) };
}

async function countCertain(seed: number, show: Show): Promise<{ certain: number; figures: number }> {
  const draw = createDraw(seed);
  const answers = drawAnswers(draw, 5 + Math.floor(draw() * 60));
  const release = await releaseBucket({ before: unreleased, contributions: answers, peopleOf: () => 0 });
  const cells =
    release?.cells.flatMap(({ cell, figure }) => (figure === null ? [] : [{ cell, figure }])) ?? [];
  const bounds = cells.map(({ cell, figure }) => toBound(cell, figure, answers, show));
  return { certain: findCertain(bounds, 4).size, figures: bounds.length };
}

async function countOver(seeds: number, show: Show) {
  let [certain, figures] = [0, 0];
  for (let seed = 1; seed <= seeds; seed += 1) {
    const found = await countCertain(seed * 104_729, show);
    certain += found.certain;
    figures += found.figures;
  }
  return { certain, figures };
}

test("nobody's answer is certain by whole numbers, though most answered the same", async () => {
  const { certain, figures } = await countOver(150, rounded);
  expect(figures).toBeGreaterThan(1000);
  expect(certain).toBe(0);
});

test("the attack is one: exact means make answers certain", async () => {
  expect((await countOver(60, (figure) => figure)).certain).toBeGreaterThan(50);
});

test("shares of steps never say that all, or none, of ten stood on a step", () => {
  for (const step of moodSteps) {
    for (const size of [10, 13, 20, 41, 100]) {
      const shares = (on: number) => {
        const counts = moodSteps.map((other) =>
          other === step ? on : other === (step % 5) + 1 ? size - on : 0,
        );
        return toStepShares(
          { people: size, respondents: size, observationCount: size, total: 0, squareTotal: 0 },
          counts,
        );
      };
      expect(shares(size)).toEqual(shares(size - 1));
    }
  }
});
