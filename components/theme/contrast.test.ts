import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { computeContrast, computeLuminance } from "#lib/domain/colour/contrast.ts";
import { parseColourRoles } from "./colour-roles.ts";

const stylesheet = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const roles = parseColourRoles(stylesheet);
const themes = ["light", "dark"] as const;
const grounds = ["surface", "glow", "surface-raised", "surface-sunken", "surface-hover"];

function contrastOf(theme: (typeof themes)[number], front: string, back: string): number {
  const [frontColour, backColour] = [roles.get(front)?.[theme], roles.get(back)?.[theme]];
  if (frontColour === undefined || backColour === undefined) throw new Error(`no role ${front} or ${back}`);
  return computeContrast(frontColour, backColour);
}

test("black on white is 21 and a colour on itself is 1", () => {
  expect(computeContrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(computeContrast("#0f5459", "#0f5459")).toBe(1);
});

test("a known mid pair gives the published figure", () => {
  expect(computeContrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test.each(themes)("text roles reach 4.5 on every ground in %s", (theme) => {
  const texts = ["ink", "muted", "accent", "good", "attention", "danger"];
  const failing = texts.flatMap((text) =>
    grounds.filter((ground) => contrastOf(theme, text, ground) < 4.5).map((ground) => `${text} on ${ground}`),
  );
  expect(failing).toEqual([]);
});

test.each(themes)("text on filled and tinted areas reaches 4.5 in %s", (theme) => {
  const pairs: [string, string][] = [
    ["on-accent", "accent"],
    ["on-accent", "accent-strong"],
    ["on-danger", "danger"],
    ["surface-raised", "attention"],
    ["ink", "accent-soft"],
    ["accent", "accent-soft"],
    ["good", "good-soft"],
    ["attention", "attention-soft"],
    ["danger", "danger-soft"],
    ["ink", "good-soft"],
    ["ink", "attention-soft"],
    ["ink", "danger-soft"],
  ];
  expect(pairs.filter(([front, back]) => contrastOf(theme, front, back) < 4.5)).toEqual([]);
});

test.each(themes)("edges of controls and chart series reach 3 in %s", (theme) => {
  const marks = ["line-strong", "accent", "series-other", "mood-1", "mood-2", "mood-3"];
  const failing = marks.filter((mark) => contrastOf(theme, mark, "surface-raised") < 3);
  expect(failing).toEqual([]);
});

test.each(themes)("the mood scale only gets lighter, by a step that shows in grey, in %s", (theme) => {
  const luminances = [1, 2, 3, 4, 5].map((step) =>
    computeLuminance(roles.get(`mood-${step}`)?.[theme] ?? ""),
  );
  for (let step = 1; step < luminances.length; step += 1) {
    const lighter = (luminances[step] ?? 0) + 0.05;
    expect(lighter / ((luminances[step - 1] ?? 1) + 0.05)).toBeGreaterThan(1.25);
  }
});
