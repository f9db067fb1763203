import { expect, test } from "vitest";
import { drawNormal } from "#tests/support/draw-normal.ts";
import { createRandom } from "../../detection/random.ts";
import { correlateWithin, type PersonProducts } from "./within-correlation.ts";

const products = (squareX: number, squareY: number, product: number) => ({ squareX, squareY, product });

/** Twelve people's sums, drawn by NumPy (default_rng(5)) and rounded. */
const drawn = [
  products(0.579058667, 0.148752667, -0.260293333),
  products(3.882731, 8.821268, 4.74129),
  products(2.477494, 2.3325688, 1.88637),
  products(4.066355333, 2.274334833, 1.834852667),
  products(1.432650667, 3.632352, 1.077584),
  products(3.32847475, 1.346481, -0.4157855),
  products(4.0162268, 2.6326268, -2.2017572),
  products(3.13319, 0.695074833, 0.897753),
  products(1.555664667, 0.320112667, 0.703641667),
  products(2.73549675, 4.394489, 2.2094715),
  products(0.917358, 4.4569452, -1.1441),
  products(0.5695335, 6.192584833, -0.0967205),
];

test("it is the repeated-measures correlation; the slope is that of a regression with a mean for each person", () => {
  const found = correlateWithin(drawn) ?? expect.fail();
  expect(found.correlation).toBeCloseTo(0.2823994152148379, 12);
  // statsmodels 0.15.0: OLS of y on x and twelve dummies.
  expect(found.slope).toBeCloseTo(0.3217477858827147, 8);
  expect(found.people).toBe(12);
});

test("the error is close to what leaving each person out in turn gives", () => {
  const { low, high, correlation } = correlateWithin(drawn) ?? expect.fail();
  const t = 2.200985160082949;
  const error = ((Math.atanh(high) - Math.atanh(low)) / 2 / t) * (1 - correlation ** 2);
  // The jackknife of NumPy gives 0.181; the two agree as the number of people grows.
  expect(error / 0.1810341791863647).toBeGreaterThan(0.85);
  expect(error / 0.1810341791863647).toBeLessThan(1.05);
});

test("of nine people, or where only nine change in both, nothing is said", () => {
  expect(correlateWithin([])).toBeNull();
  expect(correlateWithin(drawn.slice(0, 9))).toBeNull();
  const still = Array.from({ length: 40 }, () => products(0, 2, 0));
  expect(correlateWithin([...drawn.slice(0, 9), ...still])).toBeNull();
  expect(correlateWithin(Array.from({ length: 40 }, () => products(2, 0, 0)))).toBeNull();
});

test("those in whom one thing never changes take no part", () => {
  const still = Array.from({ length: 500 }, () => products(0, 2, 0));
  expect(correlateWithin([...drawn, ...still])).toEqual(correlateWithin(drawn));
});

test("what goes together in everybody in the same way is certain, and stays inside −1 and 1", () => {
  const found = correlateWithin(Array.from({ length: 20 }, () => products(2, 2, -2))) ?? expect.fail();
  expect(found).toMatchObject({ correlation: -1, slope: -1, pValue: 0 });
  expect(found.low).toBeGreaterThanOrEqual(-1);
});

/** Months of people whose things drift slowly, each on its own: months of a person are alike, and tell less than they seem. */
function drawPerson(random: ReturnType<typeof createRandom>, slopeOfPerson: number): PersonProducts {
  const months = 4 + random.below(9);
  let [driftX, driftY] = [drawNormal(random), drawNormal(random)];
  const rows = Array.from({ length: months }, () => {
    driftX = 0.8 * driftX + 0.6 * drawNormal(random);
    driftY = 0.8 * driftY + 0.6 * drawNormal(random);
    return { x: driftX, y: slopeOfPerson * driftX + driftY };
  });
  const meanOf = (key: "x" | "y") => rows.reduce((sum, row) => sum + row[key], 0) / months;
  const [meanX, meanY] = [meanOf("x"), meanOf("y")];
  return rows.reduce(
    (sum, row) => ({
      squareX: sum.squareX + (row.x - meanX) ** 2,
      squareY: sum.squareY + (row.y - meanY) ** 2,
      product: sum.product + (row.x - meanX) * (row.y - meanY),
    }),
    products(0, 0, 0),
  );
}

test.each([15, 60, 300])(
  "where two things only drift, %i people give one false alarm in twenty",
  (people) => {
    const random = createRandom(people);
    const runs = Array.from({ length: 1000 }, () =>
      correlateWithin(Array.from({ length: people }, () => drawPerson(random, 0))),
    );
    const alarms = runs.filter((run) => run !== null && run.pValue <= 0.05).length / 1000;
    expect(alarms).toBeLessThan(0.07);
    expect(alarms).toBeGreaterThan(0.03);
  },
);

test("what was planted is held by 93 to 97 of a hundred intervals", () => {
  const truth = correlateWithin(planted(20_000, 1)) ?? expect.fail();
  const runs = Array.from({ length: 1000 }, (_, seed) => correlateWithin(planted(80, seed + 2)));
  const held = runs.filter(
    (run) => run !== null && run.low <= truth.correlation && run.high >= truth.correlation,
  ).length;
  expect(truth.slope).toBeCloseTo(-0.4, 1);
  expect(held / 1000).toBeGreaterThan(0.93);
  expect(held / 1000).toBeLessThan(0.97);
});

function planted(people: number, seed: number): PersonProducts[] {
  const random = createRandom(seed);
  return Array.from({ length: people }, () => drawPerson(random, -0.4 + 0.2 * drawNormal(random)));
}
