/** 2³² / φ, odd: steps through all words without a short pattern. */
const goldenRatio = 0x9e3779b9;

/** A source of uniform numbers. Equal seeds and streams give equal numbers on every platform. */
export type Random = {
  /** Uniform in [0, 1), with 53 random bits. */
  uniform(): number;
  /** Uniform among 0 … bound − 1. */
  below(bound: number): number;
};

/**
 * The generator xoshiro128** (Blackman and Vigna 2018), integer arithmetic only. Different `stream` numbers of one
 * seed are independent sequences, so that trees can grow in any order and on any thread.
 *
 * @throws {RangeError} when the seed or the stream is not a whole number ≥ 0.
 */
export function createRandom(seed: number, stream = 0): Random {
  const state = initialState(seed, stream);
  const uniform = () => ((nextWord(state) >>> 5) * 67108864 + (nextWord(state) >>> 6)) / 2 ** 53;
  return { uniform, below: (bound) => Math.floor(uniform() * bound) };
}

function initialState(seed: number, stream: number): Uint32Array {
  for (const value of [seed, stream]) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a seed`);
  }
  const words = [seed, stream].flatMap((value) => [value >>> 0, Math.floor(value / 2 ** 32)]);
  const state = new Uint32Array(4);
  for (let index = 0; index < 4; index++) {
    state[index] = words.reduce((mixed, word) => finalise((mixed ^ word) + goldenRatio), index + 1);
  }
  return state;
}

/** The bit mixer of MurmurHash3: every input bit changes every output bit with probability one half. */
function finalise(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function nextWord(state: Uint32Array): number {
  const [a = 0, b = 0, c = 0, d = 0] = state;
  const scrambled = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
  const third = c ^ a;
  const fourth = d ^ b;
  state[0] = a ^ fourth;
  state[1] = b ^ third;
  state[2] = third ^ (b << 9);
  state[3] = rotateLeft(fourth, 11);
  return scrambled;
}

function rotateLeft(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
