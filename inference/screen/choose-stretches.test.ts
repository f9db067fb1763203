import { expect, test } from "vitest";
import { chooseStretches } from "./choose-stretches.ts";
import type { Phrase } from "./read-phrases.ts";

const danger = 1;
const desk = 2;
const rota = 3;
const phrase = (level: Phrase["level"]): Phrase => ({ text: "x", level, category: null, imminent: false });
const read = (level: Phrase["level"], ...stretches: number[][]) => ({
  phrase: phrase(level),
  stretches: stretches.map((features) => new Set(features)),
});

test("of a harmless phrase every stretch is harmless; of a dangerous one only where the danger lies", () => {
  const examples = chooseStretches([
    ...Array.from({ length: 20 }, () => read("crisis", [danger])),
    ...Array.from({ length: 20 }, () => read("none", [desk, rota], [desk], [rota])),
    read("crisis", [desk], [danger, rota], [rota]),
  ]);
  const learnt = examples.map(({ features, labels }) => [[...features], labels[0]]);
  expect(learnt.filter(([, label]) => label === 0)).toHaveLength(60);
  expect(learnt.at(-1)).toEqual([[danger, rota], 1]);
  expect(learnt).not.toContainEqual([[desk], 1]);
});
