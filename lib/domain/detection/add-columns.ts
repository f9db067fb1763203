import type { Patterns, RowBlock } from "./row-blocks.ts";
import type { ShapTable } from "./shap-table.ts";

type AddColumns = (block: RowBlock, patterns: Patterns) => void;

/** Rows of a block look their pattern up in a table and add the table's columns from `first` on, at most four. */
export function addColumns(depth: number, table: ShapTable, first: number): AddColumns {
  const loop = [addOne, addTwo, addThree, addFour][Math.min(4, table.columns.length - first) - 1] ?? addFour;
  return loop(depth, table, first);
}

// One loop for each number of columns: columns in an inner loop cost about three times as much.

function addOne(depth: number, { columns, values }: ShapTable, first: number): AddColumns {
  const width = columns.length;
  const a = columns[first] ?? 0;
  return ({ rowCount, sums }, patterns) => {
    const pattern = patterns[depth] ?? new Uint16Array();
    const intoA = a * rowCount;
    for (let row = 0; row < rowCount; row++) {
      const cell = (pattern[row] ?? 0) * width + first;
      sums[intoA + row] = (sums[intoA + row] ?? 0) + (values[cell] ?? 0);
    }
  };
}

function addTwo(depth: number, { columns, values }: ShapTable, first: number): AddColumns {
  const width = columns.length;
  const [a = 0, b = 0] = columns.slice(first);
  return ({ rowCount, sums }, patterns) => {
    const pattern = patterns[depth] ?? new Uint16Array();
    const intoA = a * rowCount;
    const intoB = b * rowCount;
    for (let row = 0; row < rowCount; row++) {
      const cell = (pattern[row] ?? 0) * width + first;
      sums[intoA + row] = (sums[intoA + row] ?? 0) + (values[cell] ?? 0);
      sums[intoB + row] = (sums[intoB + row] ?? 0) + (values[cell + 1] ?? 0);
    }
  };
}

function addThree(depth: number, { columns, values }: ShapTable, first: number): AddColumns {
  const width = columns.length;
  const [a = 0, b = 0, c = 0] = columns.slice(first);
  return ({ rowCount, sums }, patterns) => {
    const pattern = patterns[depth] ?? new Uint16Array();
    const intoA = a * rowCount;
    const intoB = b * rowCount;
    const intoC = c * rowCount;
    for (let row = 0; row < rowCount; row++) {
      const cell = (pattern[row] ?? 0) * width + first;
      sums[intoA + row] = (sums[intoA + row] ?? 0) + (values[cell] ?? 0);
      sums[intoB + row] = (sums[intoB + row] ?? 0) + (values[cell + 1] ?? 0);
      sums[intoC + row] = (sums[intoC + row] ?? 0) + (values[cell + 2] ?? 0);
    }
  };
}

function addFour(depth: number, { columns, values }: ShapTable, first: number): AddColumns {
  const width = columns.length;
  const [a = 0, b = 0, c = 0, d = 0] = columns.slice(first);
  return ({ rowCount, sums }, patterns) => {
    const pattern = patterns[depth] ?? new Uint16Array();
    const intoA = a * rowCount;
    const intoB = b * rowCount;
    const intoC = c * rowCount;
    const intoD = d * rowCount;
    for (let row = 0; row < rowCount; row++) {
      const cell = (pattern[row] ?? 0) * width + first;
      sums[intoA + row] = (sums[intoA + row] ?? 0) + (values[cell] ?? 0);
      sums[intoB + row] = (sums[intoB + row] ?? 0) + (values[cell + 1] ?? 0);
      sums[intoC + row] = (sums[intoC + row] ?? 0) + (values[cell + 2] ?? 0);
      sums[intoD + row] = (sums[intoD + row] ?? 0) + (values[cell + 3] ?? 0);
    }
  };
}
