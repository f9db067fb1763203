import { expect, test } from "vitest";
import type { Outcome } from "./outcome.ts";
import { writeMisses, writeRates } from "./rate-table.ts";

const outcome = (isTrue: boolean, tier: string): Outcome => ({
  rate: "recall",
  isTrue,
  isMiss: !isTrue,
  groups: { tier },
  text: `a phrase\nof tier ${tier}`,
  said: "none",
});

test("a rate stands with its count and interval, then once for each group", () => {
  const rows = writeRates([outcome(true, "veiled"), outcome(false, "veiled"), outcome(true, "explicit")]);
  expect(rows.map((row) => row.replace(/\s+/g, " ").trim())).toEqual([
    "recall 66.7 % 2/3 20.8 % to 93.9 %",
    "tier explicit 100.0 % 1/1 20.7 % to 100.0 %",
    "tier veiled 50.0 % 1/2 9.5 % to 90.5 %",
  ]);
});

test("only what went wrong is listed, each on one line", () => {
  expect(writeMisses([outcome(true, "veiled"), outcome(false, "explicit")])).toEqual([
    "recall\texplicit\tnone\ta phrase of tier explicit",
  ]);
});
