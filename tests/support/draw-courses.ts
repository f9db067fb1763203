import { createRandom, type Random } from "#lib/domain/detection/random.ts";
import type { Course } from "#lib/domain/statistics/matching/course.ts";
import { drawNormal } from "./draw-normal.ts";

type CompanyInput = {
  readonly seed: number;
  readonly people: number;
  /** What the intervention adds to the mood of those who get it. */
  readonly effect: number;
  /** The share of people whose answers were lowest of late: something is done for half of them. */
  readonly lowestShare: number;
};

/**
 * People with a level of their own, a slow drift and noisy answers on five steps, in eight weeks before and after a day.
 * Something is done for half of those whose mood was lowest before it, so that coming back by themselves looks like an effect.
 */
export function drawCourses({ seed, people, effect, lowestShare }: CompanyInput) {
  const random = createRandom(seed);
  const drawn = Array.from({ length: people }, (_, index) => drawCourse(random, index));
  const order = drawn.toSorted((one, other) => one.before - other.before);
  const chosen = order.slice(0, Math.round(people * lowestShare)).filter((_, index) => index % 2 === 0);
  const treated = new Set(chosen);
  return {
    treated: chosen.map((course) => ({ ...course, after: course.after + effect })),
    candidates: drawn.filter((course) => !treated.has(course)),
  };
}

function drawCourse(random: Random, index: number): Course {
  const level = 0.6 + 0.12 * drawNormal(random);
  let drift = 0.1 * drawNormal(random);
  const answer = () => {
    drift = 0.85 * drift + 0.053 * drawNormal(random);
    const mood = level + drift + 0.15 * drawNormal(random);
    return Math.min(1, Math.max(0, Math.round(mood * 4) / 4));
  };
  const answers = Array.from({ length: 28 }, answer);
  const mean = (from: number, to: number) =>
    answers.slice(from, to).reduce((sum, value) => sum + value, 0) / (to - from);
  return {
    personId: `p${String(index).padStart(5, "0")}`,
    period: "2026-01-05",
    usual: mean(0, 12),
    before: mean(12, 20),
    trend: (mean(16, 20) - mean(12, 16)) / 4,
    after: mean(20, 28),
    department: `d${index % 6}`,
    tenure: `t${index % 4}`,
  };
}
