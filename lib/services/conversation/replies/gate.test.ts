import { expect, test } from "vitest";
import { createGate } from "./gate.ts";

test("so much goes on at once, in order, also where something fails", async () => {
  const gate = createGate(2);
  const begun: number[] = [];
  const ends = Array.from({ length: 5 }, () => Promise.withResolvers<number>());
  const work = ends.map(({ promise }, index) =>
    gate(() => {
      begun.push(index);
      return promise;
    }).catch(() => "failed"),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  ends[1]?.reject(new Error("no"));
  await work[1];
  await expect.poll(() => begun).toEqual([0, 1, 2]);
  for (const [index, { resolve }] of ends.entries()) resolve(index);
  expect(await Promise.all(work)).toEqual([0, "failed", 2, 3, 4]);
  expect(await gate(async () => "later")).toBe("later");
});
