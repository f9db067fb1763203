import type { Place } from "./value-scanner.ts";

/** Collects the bytes of one value, up to a limit. */
export type UnitBuffer = {
  isEmpty(): boolean;
  isFull(): boolean;
  isSkipped(): boolean;
  first(): number;
  append(byte: number, line: number, offset: number): void;
  /** The bytes so far, valid until the next call. */
  take(): Uint8Array;
  place(): Place;
  /** From now on bytes are counted as there, and not kept. */
  skip(): void;
  clear(): void;
};

const firstCapacity = 1 << 12;

export function createUnitBuffer(limit: number): UnitBuffer {
  let bytes = new Uint8Array(Math.min(firstCapacity, limit));
  let length = 0;
  let isSkipped = false;
  let place = { line: 1, offset: 0 };
  return {
    isEmpty: () => length === 0,
    isFull: () => length >= limit && !isSkipped,
    isSkipped: () => isSkipped,
    first: () => bytes[0] ?? 0,
    append(byte, line, offset) {
      if (length === 0) place = { line, offset };
      if (isSkipped) return;
      if (length === bytes.length) {
        const larger = new Uint8Array(Math.min(limit, bytes.length * 2));
        larger.set(bytes);
        bytes = larger;
      }
      bytes[length] = byte;
      length += 1;
    },
    take: () => bytes.subarray(0, length),
    place: () => place,
    skip() {
      isSkipped = true;
    },
    clear() {
      length = 0;
      isSkipped = false;
    },
  };
}
