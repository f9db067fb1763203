import type { Matrix } from "./matrix.ts";

/** Some rows, column by column: their cells as float32, and a sum for each cell. */
export type RowBlock = {
  readonly firstRow: number;
  readonly rowCount: number;
  /** Cell of a row and column: `column * rowCount + row`. */
  readonly cells: Float32Array;
  readonly sums: Float64Array;
};

/** Rows a block: its columns in use, a table and the patterns together stay in the processor's first caches. */
const rowsPerBlock = 1024;

/** Cuts rows `first` to `end` − 1 into blocks with sums of 0. */
export function cutRowBlocks(matrix: Matrix, first: number, end: number): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (let firstRow = first; firstRow < end; firstRow += rowsPerBlock) {
    blocks.push(cutRowBlock(matrix, firstRow, Math.min(rowsPerBlock, end - firstRow)));
  }
  return blocks;
}

function cutRowBlock({ columnCount, values }: Matrix, firstRow: number, rowCount: number): RowBlock {
  const cells = new Float32Array(rowCount * columnCount);
  for (let row = 0; row < rowCount; row++) {
    const offset = (firstRow + row) * columnCount;
    for (let column = 0; column < columnCount; column++) {
      cells[column * rowCount + row] = values[offset + column] ?? 0;
    }
  }
  return { firstRow, rowCount, cells, sums: new Float64Array(rowCount * columnCount) };
}

/** Adds a block's sums to where its rows stand in `target`, row major. */
export function addBlockSums(block: RowBlock, columnCount: number, target: Float64Array): void {
  const { firstRow, rowCount, sums } = block;
  for (let row = 0; row < rowCount; row++) {
    const offset = (firstRow + row) * columnCount;
    for (let column = 0; column < columnCount; column++) {
      target[offset + column] = (target[offset + column] ?? 0) + (sums[column * rowCount + row] ?? 0);
    }
  }
}

/** Conditions on each row as bits of a pattern, at each depth of a path; the last entry is for what lies beyond. */
export type Patterns = readonly Uint16Array[];

export function createPatterns(depthCount: number): Patterns {
  return Array.from({ length: depthCount }, () => new Uint16Array(rowsPerBlock));
}
