import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseColourRoles } from "#components/theme/colour-roles.ts";
import { computeContrast } from "#lib/domain/colour/contrast.ts";
import { paperColours } from "./paper.ts";

const roles = parseColourRoles(readFileSync(new URL("../../../app/globals.css", import.meta.url), "utf8"));

test.each([
  ["surface", paperColours.surface],
  ["surface-sunken", paperColours.sunken],
  ["ink", paperColours.ink],
  ["muted", paperColours.muted],
  ["line", paperColours.line],
  ["line-strong", paperColours.lineStrong],
  ["series-other", paperColours.seriesOther],
  ["good", paperColours.good],
  ["good-soft", paperColours.goodSoft],
  ["attention", paperColours.attention],
  ["attention-soft", paperColours.attentionSoft],
  ["danger", paperColours.danger],
  ["danger-soft", paperColours.dangerSoft],
  ...paperColours.mood.map((colour, index) => [`mood-${index + 1}`, colour]),
])("%s is on paper what it is on the page by day", (role = "", colour) => {
  expect(roles.get(role)?.light).toBe(colour);
});

test("words can be read on each ground on which they are printed", () => {
  const { white, ink, muted, goodSoft, attentionSoft, dangerSoft } = paperColours;
  for (const ground of [white, goodSoft, attentionSoft, dangerSoft]) {
    expect(computeContrast(ink, ground)).toBeGreaterThan(7);
  }
  expect(computeContrast(muted, white)).toBeGreaterThan(4.5);
});
