/** A stream of pseudo-random numbers that depends on its key alone. */
export type RandomStream = {
  /** Uniform in [0, 1). */
  uniform(): number;
  /** Roughly normal (the sum of four uniforms): mean 0, standard deviation 1, within ±3.5. */
  normal(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** One of the items. @throws RangeError when there is none */
  pick<T>(items: readonly T[]): T;
};

/**
 * The stream of a key. Each person and data set has a stream of its own, so that a story told about one
 * person changes nobody else's numbers. Generator: sfc32, seeded through FNV-1a and murmur's finaliser.
 */
export function randomStream(...key: readonly (string | number)[]): RandomStream {
  const seed = hashText(key.join("/"));
  let a = mix(seed);
  let b = mix(seed + 1);
  let c = mix(seed + 2);
  let counter = 1;
  const uniform = () => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4_294_967_296;
  };
  for (let index = 0; index < 12; index++) uniform();
  return {
    uniform,
    normal: () => (uniform() + uniform() + uniform() + uniform() - 2) * 1.732,
    whole: (low, high) => low + Math.floor(uniform() * (high - low + 1)),
    chance: (p) => uniform() < p,
    pick(items) {
      const item = items[Math.floor(uniform() * items.length)];
      if (item === undefined) throw new RangeError("nothing to pick from");
      return item;
    },
  };
}

function hashText(text: string): number {
  let hash = 0x811c_9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x0100_0193);
  }
  return hash;
}

function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return hash ^ (hash >>> 16);
}
