/** A generated data set: rows of 39 cells (null is missing), the first `anomalyCount` rows planted. */
export type PlantedSet = { readonly rows: (number | null)[][]; readonly anomalyCount: number };

/** Draws of the reference generator; the order in which they are made is part of it. */
type Draws = ReturnType<typeof createDraws>;

const columnCount = 39;

function createDraws(seed: number) {
  let state = seed | 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), 1 | state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => {
    const first = 1 - uniform();
    return Math.sqrt(-2 * Math.log(first)) * Math.cos(2 * Math.PI * uniform());
  };
  const normals = (count: number) => Array.from({ length: count }, normal);
  const pickColumns = (count: number) => {
    const columns = Array.from({ length: columnCount }, (_, column) => column);
    for (let place = 0; place < count; place++) {
      const other = place + Math.floor(uniform() * (columnCount - place));
      [columns[place], columns[other]] = [columns[other] ?? 0, columns[place] ?? 0];
    }
    return columns.slice(0, count);
  };
  return { uniform, normal, normals, pickColumns };
}

function round(value: number, digits: number): number {
  return Math.floor(value * 10 ** digits + 0.5) / 10 ** digits;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

function drawLoadings({ normal }: Draws): number[][] {
  return Array.from({ length: columnCount }, () => Array.from({ length: 4 }, () => 0.6 * normal()));
}

/** 1,000 rows on four common factors; 50 of them shifted by 2 to 5 in six columns. */
export function generateGlobalSet(seed: number): PlantedSet {
  const draws = createDraws(seed);
  const loadings = drawLoadings(draws);
  const rows = Array.from({ length: 1000 }, (_, index) => {
    const factors = draws.normals(4);
    const row = loadings.map((loading) => dot(loading, factors) + draws.normal());
    for (const column of index < 50 ? draws.pickColumns(6) : []) {
      const sign = draws.uniform() < 0.5 ? 1 : -1;
      row[column] = (row[column] ?? 0) + sign * (2 + 3 * draws.uniform());
    }
    return row.map((cell) => round(cell, 4));
  });
  return { rows, anomalyCount: 50 };
}

/** 2,000 rows: three clusters, and 50 rows that form a small one beside them. */
export function generateClusterSet(seed: number): PlantedSet {
  const draws = createDraws(seed);
  const centres = Array.from({ length: 4 }, () => draws.normals(columnCount).map((value) => 1.5 * value));
  const spreads = Array.from({ length: 4 }, () =>
    Array.from({ length: columnCount }, () => 0.5 + draws.uniform()),
  );
  const shifted = new Set(draws.pickColumns(10));
  const rows = Array.from({ length: 2000 }, (_, index) => {
    const isAnomaly = index < 50;
    const cluster = isAnomaly ? 3 : Math.floor(3 * draws.uniform());
    return Array.from({ length: columnCount }, (_, column) => {
      const centre = centres[cluster]?.[column] ?? 0;
      const cell = isAnomaly
        ? 0.5 * centre + (shifted.has(column) ? 2.4 : 0) + 0.7 * draws.normal()
        : centre + (spreads[cluster]?.[column] ?? 1) * draws.normal();
      return round(cell, 4);
    });
  });
  return { rows, anomalyCount: 50 };
}

const plantedShifts = new Map([
  [1, 1],
  [2, -1],
  [3, 1],
  [7, 1],
  [8, -1],
  [13, 1],
  [14, -1],
  [19, 1],
]);

/** 1,500 rows shaped like employee records, with counts, shares, constants and gaps; 75 shifted to one side. */
export function generateEmployeeSet(seed: number): PlantedSet {
  const draws = createDraws(seed);
  const loadings = drawLoadings(draws);
  const rows = Array.from({ length: 1500 }, (_, index) => {
    const factors = draws.normals(4);
    const row: (number | null)[] = loadings.map((loading, column) => {
      const shift = index < 75 ? (plantedShifts.get(column) ?? 0) : 0;
      const deviation = dot(loading, factors) + draws.normal() + 2.4 * shift;
      return shapeCell(column, deviation, shift !== 0, draws);
    });
    row.splice(36, 3, 7, 0, row[1] ?? null);
    return row.map((cell, column) => (column < 36 && draws.uniform() < 0.05 ? null : cell));
  });
  return { rows, anomalyCount: 75 };
}

function shapeCell(column: number, z: number, isShifted: boolean, draws: Draws): number {
  switch (column % 6) {
    case 0:
      return round(Math.exp(2.5 + 0.5 * z), 0);
    case 1:
      return round(8 + 1.3 * z, 2);
    case 2:
      return Math.min(5, Math.max(1, round(3 + z, 0)));
    case 3: {
      const isZero = draws.uniform() < 0.6 && !isShifted;
      return round(isZero ? 0 : 40 * Math.abs(z), 1);
    }
    case 4:
      return round(Math.exp(-Math.abs(z)), 4);
    default:
      return round(50 + 12 * z, 3);
  }
}

/** The set as CSV text; its hash shows that the generator is the reference's. */
export function toCsvText({ rows, anomalyCount }: PlantedSet): string {
  const header = [...Array.from({ length: columnCount }, (_, column) => `f${column}`), "label"].join(",");
  const lines = rows.map((row, index) =>
    [...row.map((cell) => cell ?? ""), index < anomalyCount ? 1 : 0].join(","),
  );
  return `${[header, ...lines].join("\n")}\n`;
}
