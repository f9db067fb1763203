/** What a reader knows: a published sum over variables, each of one owner. */
export type KnownSum = readonly string[];

const prime = 33_554_393;

/**
 * The owners of whom something can be computed from the sums alone: a combination of them in which nobody else stands.
 * Gaussian elimination over all sums at once, modulo a prime; written apart from the product's own algebra.
 */
export function findRecoverable(
  sums: readonly KnownSum[],
  ownerOf: (variable: string) => string,
): Set<string> {
  const groups = groupEqualColumns(sums, ownerOf);
  const rows = reduceRows(sums.length, groups);
  const recoverable = new Set<string>();
  const byOwner = new Map<string, number[]>();
  groups.forEach(({ owners }, index) => {
    const [only] = owners;
    if (owners.size === 1 && only !== undefined) byOwner.set(only, [...(byOwner.get(only) ?? []), index]);
  });
  for (const [owner, columns] of byOwner) if (spansWithin(rows, new Set(columns))) recoverable.add(owner);
  return recoverable;
}

type ColumnGroup = { readonly inSums: readonly number[]; readonly owners: Set<string> };

/** Variables that stand in the same sums cannot be told apart. */
function groupEqualColumns(sums: readonly KnownSum[], ownerOf: (variable: string) => string): ColumnGroup[] {
  const inSums = new Map<string, number[]>();
  sums.forEach((sum, index) => {
    for (const variable of sum) {
      const known = inSums.get(variable);
      if (known === undefined) inSums.set(variable, [index]);
      else known.push(index);
    }
  });
  const groups = new Map<string, { inSums: readonly number[]; owners: Set<string> }>();
  for (const [variable, indices] of inSums) {
    const key = indices.join();
    const group = groups.get(key) ?? { inSums: indices, owners: new Set<string>() };
    group.owners.add(ownerOf(variable));
    groups.set(key, group);
  }
  return [...groups.values()];
}

type ReducedRow = { readonly pivot: number; readonly values: Float64Array };

function reduceRows(rowCount: number, groups: readonly ColumnGroup[]): ReducedRow[] {
  const matrix = Array.from({ length: rowCount }, () => new Float64Array(groups.length));
  groups.forEach(({ inSums }, column) => {
    for (const row of inSums) {
      const values = matrix[row];
      if (values !== undefined) values[column] = 1;
    }
  });
  return eliminate(matrix, groups.length);
}

function eliminate(matrix: Float64Array[], columnCount: number): ReducedRow[] {
  const reduced: ReducedRow[] = [];
  for (let column = 0; column < columnCount && reduced.length < matrix.length; column += 1) {
    const from = reduced.length;
    const found = matrix.findIndex((row, index) => index >= from && row[column] !== 0);
    const pivotRow = matrix[found];
    const other = matrix[from];
    if (pivotRow === undefined || other === undefined) continue;
    matrix[found] = other;
    matrix[from] = pivotRow;
    const factor = invert(pivotRow[column] ?? 1);
    for (let index = 0; index < columnCount; index += 1)
      pivotRow[index] = ((pivotRow[index] ?? 0) * factor) % prime;
    for (const row of matrix) if (row !== pivotRow) subtractRow(row, pivotRow, column);
    reduced.push({ pivot: column, values: pivotRow });
  }
  return reduced;
}

function subtractRow(row: Float64Array, pivotRow: Float64Array, column: number): void {
  const factor = row[column] ?? 0;
  if (factor === 0) return;
  const negative = prime - factor;
  for (let index = 0; index < row.length; index += 1) {
    const value = pivotRow[index] ?? 0;
    if (value !== 0) row[index] = ((row[index] ?? 0) + negative * value) % prime;
  }
}

/** By Fermat: value^(p − 2). */
function invert(value: number): number {
  let [result, base, exponent] = [1, value, prime - 2];
  while (exponent > 0) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}

/** Whether a combination of the reduced rows stands on `columns` alone: it can use only rows whose pivot lies there. */
function spansWithin(rows: readonly ReducedRow[], columns: ReadonlySet<number>): boolean {
  const inside = rows.filter(({ pivot }) => columns.has(pivot));
  const outside = inside.map(({ values }) =>
    values.map((value, column) => (columns.has(column) ? 0 : value)),
  );
  return eliminate(outside, outside[0]?.length ?? 0).length < inside.length;
}
