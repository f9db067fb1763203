import { describe, expect, test } from "vitest";
import { packTable } from "#inference/evidence/pack-table.ts";
import { type Example, trainTable } from "#inference/evidence/train-table.ts";
import { openTable } from "./weight-table.ts";
import { WordFeatures } from "./word-features.ts";

const read = (text: string) => new WordFeatures(text.split(" ")).hashes;
const examples: Example[] = Array.from({ length: 40 }, (_, at) => [
  { features: read(`the red apple fell ${at}`), labels: [1, at % 2] },
  { features: read(`the green pear stayed ${at}`), labels: [0, Number.NaN] },
]).flat();
const trained = trainTable(examples);

describe("a packed table", () => {
  const table = openTable(packTable(trained));

  test("answers as the regression that it was made of, to the rounding of a weight", () => {
    for (const { features } of examples.slice(0, 10)) {
      const rows = [...features].flatMap((key) =>
        trained.keys.includes(key) ? [trained.keys.indexOf(key)] : [],
      );
      const exact = trained.questions.map(
        ({ start, weights }) =>
          start + rows.reduce((sum, row) => sum + (weights[row] ?? 0), 0) / Math.sqrt(rows.length),
      );
      const scores = table.score(features);
      for (const [question, score] of scores.entries()) expect(score).toBeCloseTo(exact[question] ?? 0, 0);
    }
    expect(table.score(read("the red apple fell again"))[0]).toBeGreaterThan(1);
    expect(table.score(read("the green pear stayed again"))[0]).toBeLessThan(-1);
  });

  test("takes no notice of what it never saw", () => {
    expect(table.score(read("zzz qqq"))).toEqual(table.score([]));
    expect(table.score([0, 0xffffffff])).toEqual(table.score([]));
  });

  test("is the same from the same examples", () => {
    expect(packTable(trainTable(examples))).toEqual(packTable(trained));
  });

  test("may be empty", () => {
    expect(openTable(packTable(trainTable([]))).score([1, 2])).toEqual([]);
  });
});
