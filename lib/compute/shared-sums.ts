import type { ForestQuestion } from "../domain/detection/staged/forest-question.ts";
import { addInPlace, assertQuestion, countBlocks, sumBlock } from "../domain/detection/staged/sum-trees.ts";
import type { SharedSums } from "./forest-messages.ts";
import { sharedFloats } from "./shared-forest.ts";

const toTake = 0;
const toAdd = 1;
const waitMs = 100;

export function createSharedSums(valueCount: number): SharedSums {
  return {
    nextBlocks: new Int32Array(new SharedArrayBuffer(8)),
    values: sharedFloats(valueCount),
    expected: sharedFloats(1),
  };
}

/**
 * Takes blocks of trees until none is left. Which thread sums which block is chance, but each waits until the blocks
 * before its own have been added: so the sums are the same to the last bit whatever the number of threads.
 */
export function sumSharedBlocks(
  question: ForestQuestion,
  { nextBlocks, values, expected }: SharedSums,
  onProgress: (share: number) => void,
): void {
  assertQuestion(question);
  const part = new Float64Array(values.length);
  const count = countBlocks(question);
  for (
    let block = Atomics.add(nextBlocks, toTake, 1);
    block < count;
    block = Atomics.add(nextBlocks, toTake, 1)
  ) {
    const expectedOfBlock = sumBlock(question, block, part, (share) => onProgress((block + share) / count));
    waitForTurn(nextBlocks, block, () => onProgress(block / count));
    addInPlace(values, part);
    expected[0] = (expected[0] ?? 0) + expectedOfBlock;
    Atomics.store(nextBlocks, toAdd, block + 1);
    Atomics.notify(nextBlocks, toAdd);
  }
}

/** `onWait` is called now and then; what it throws ends the waiting. */
function waitForTurn(nextBlocks: Int32Array, block: number, onWait: () => void): void {
  for (let next = Atomics.load(nextBlocks, toAdd); next !== block; next = Atomics.load(nextBlocks, toAdd)) {
    Atomics.wait(nextBlocks, toAdd, next, waitMs);
    onWait();
  }
}
