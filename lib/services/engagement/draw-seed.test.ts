import { expect, test } from "vitest";
import { createTextSigner } from "#lib/crypto/text-signature.ts";
import { readSampleSeed } from "./draw-seed.ts";

const seedUnder = (secret: string, day: string) =>
  readSampleSeed({ signer: createTextSigner(async () => secret) }, day);

test("a day's lot is the same however often it is drawn, and another for another day or secret", async () => {
  const seed = await seedUnder("a", "2026-03-02");
  expect(await seedUnder("a", "2026-03-02")).toBe(seed);
  expect(await seedUnder("a", "2026-03-03")).not.toBe(seed);
  expect(await seedUnder("b", "2026-03-02")).not.toBe(seed);
});
