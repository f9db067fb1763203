import type { PackedTable } from "#lib/domain/conversation/evidence/weight-table.ts";
import type { TrainedTable } from "./train-table.ts";

const mostSteps = 127;

/** A trained table as the app reads it.  */
export function packTable({ keys, questions }: TrainedTable): PackedTable {
  const steps = questions.map(({ weights }) => {
    const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    return Number((largest / mostSteps).toPrecision(6));
  });
  const kept: number[] = [];
  const bytes: number[] = [];
  for (const [row, key] of keys.entries()) {
    const rounded = questions.map(({ weights }, at) => Math.round((weights[row] ?? 0) / (steps[at] || 1)));
    kept.push(key);
    bytes.push(...rounded);
  }
  return {
    starts: questions.map(({ start }) => Number(start.toPrecision(6))),
    steps,
    keys: toBase64(packKeys(kept)),
    weights: toBase64(Uint8Array.from(Int8Array.from(bytes), (byte) => byte & 0xff)),
  };
}

function packKeys(keys: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let difference = key - before;
    before = key;
    while (difference >= 0x80) {
      bytes.push((difference % 0x80) | 0x80);
      difference = Math.floor(difference / 0x80);
    }
    bytes.push(difference);
  }
  return Uint8Array.from(bytes);
}

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** A module of packed tables, by name. */
export function renderTables(madeBy: string, tables: Readonly<Record<string, PackedTable>>): string {
  const parts = Object.entries(tables).map(
    ([name, { starts, steps, keys, weights }]) => `export const ${name}: PackedTable = {
  starts: ${JSON.stringify(starts)},
  steps: ${JSON.stringify(steps)},
  keys: "${keys}",
  weights: "${weights}",
};
`,
  );
  return `import type { PackedTable } from "#lib/domain/conversation/evidence/weight-table.ts";

/* Made by ${madeBy} from the texts there; not written by hand. */
${parts.join("")}`;
}
