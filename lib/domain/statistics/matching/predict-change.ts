import type { Course } from "./course.ts";

/** What change could be expected of somebody with nothing done, but for a constant of their time. */
export type ChangePrediction = (course: Course) => number;

/**
 * The change of mood that level, trend and usual mood before let expect, by least squares over people for whom nothing was
 * done, each beside the mean of their time. Two people's predictions differ by what remains of their difference after matching;
 * the constant of the time cancels. An unknown usual mood counts as the mean of the known ones. With fewer than twenty people
 * nothing is expected of anybody.
 * Source: Abadie and Imbens (2011), Journal of Business & Economic Statistics 29, 1–11 (bias-corrected matching).
 */
export function predictChange(untreated: readonly Course[]): ChangePrediction {
  if (untreated.length < 20) return () => 0;
  const known = untreated.flatMap(({ usual }) => (usual === null ? [] : [usual]));
  const meanUsual = known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
  const covariatesOf = ({ before, trend, usual }: Course) => [before, trend, usual ?? meanUsual];
  const rows = [...Map.groupBy(untreated, ({ period }) => period).values()].flatMap((courses) =>
    centre(courses.map((course) => [...covariatesOf(course), course.after - course.before])),
  );
  const slopes = solveLeastSquares(rows);
  return (course) => covariatesOf(course).reduce((sum, value, at) => sum + value * (slopes[at] ?? 0), 0);
}

function centre(rows: readonly (readonly number[])[]): number[][] {
  const width = rows[0]?.length ?? 0;
  const means = Array.from(
    { length: width },
    (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length,
  );
  return rows.map((row) => row.map((value, at) => value - (means[at] ?? 0)));
}

/** The slopes of the last column on the others, by the normal equations; 0 for a column that says nothing new. */
function solveLeastSquares(rows: readonly (readonly number[])[]): number[] {
  const count = (rows[0]?.length ?? 1) - 1;
  const system = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count + 1 }, (_, j) =>
      rows.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0),
    ),
  );
  const sizes = system.map((row, at) => row[at] ?? 0);
  for (let pivot = 0; pivot < count; pivot++) eliminate(system, pivot, (sizes[pivot] ?? 0) * 1e-9);
  return system.map((row, at) => {
    const diagonal = row[at] ?? 0;
    return diagonal === 0 ? 0 : (row[count] ?? 0) / diagonal;
  });
}

/** One step of Gauss and Jordan; a pivot that is no more than rounding takes its column out. */
function eliminate(system: number[][], pivot: number, rounding: number): void {
  const own = system[pivot] ?? [];
  const divisor = own[pivot] ?? 0;
  if (divisor <= rounding) {
    own.fill(0);
    return;
  }
  for (const [at, row] of system.entries()) {
    const factor = at === pivot ? 0 : (row[pivot] ?? 0) / divisor;
    if (factor === 0) continue;
    for (let column = 0; column < row.length; column++) {
      row[column] = (row[column] ?? 0) - factor * (own[column] ?? 0);
    }
  }
}
