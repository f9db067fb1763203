import { createRandom } from "#lib/domain/detection/random.ts";

/** Chance, drawn from a seed and a name: the same name gives the same draws, whatever else is drawn. */
export type Draw = {
  below(bound: number): number;
  chance(share: number): boolean;
  /** @throws {RangeError} when there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
};

export function createDraw(seed: number, name: string): Draw {
  const random = createRandom(seed, hashText(name));
  const below = (bound: number) => random.below(bound);
  return {
    below,
    chance: (share) => random.uniform() < share,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError(`Nothing to pick from: ${name}`);
      return item;
    },
    shuffle(items) {
      const keyed = items.map((item) => ({ item, key: random.uniform() }));
      return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
    },
  };
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
