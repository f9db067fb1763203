import { harmlessVerdict, type ScreenVerdict, screenCategories } from "../verdict.ts";
import type { WeighedFinding } from "./finding.ts";

/** Hints that are harmless alone and danger together; the second list of each is any of them. */
const dangerousTogether: readonly (readonly [string, readonly string[], isImminent: boolean])[] = [
  ["hint.gathering", ["hint.object", "hint.hopeless", "hint.escape", "hint.burden", "hint.farewell"], true],
  ["hint.object", ["hint.farewell", "hint.hopeless", "hint.escape", "hint.burden", "hint.time"], true],
  [
    "hint.time",
    ["hint.farewell", "hint.hopeless", "hint.escape", "hint.burden", "hint.bye", "hint.plan", "hint.peace"],
    true,
  ],
  [
    "hint.plan",
    [
      "hint.day",
      "hint.farewell",
      "hint.hopeless",
      "hint.escape",
      "hint.burden",
      "hint.bye",
      "hint.object",
      "hint.peace",
    ],
    true,
  ],
  ["hint.day", ["hint.peace", "hint.farewell", "hint.hopeless", "hint.escape", "hint.burden"], true],
  ["hint.noneed", ["hint.farewell", "hint.bye"], false],
  ["hint.bye", ["hint.hopeless", "hint.escape", "hint.burden", "hint.object"], false],
  ["hint.peace", ["hint.farewell", "hint.object"], false],
  ["hint.farewell", ["hint.hopeless", "hint.escape", "hint.burden"], false],
  ["hint.burden", ["hint.hopeless", "hint.escape"], false],
];

/**
 * One verdict from everything that was found. `earlier` are hints of the person's last messages; they count only where
 * this message adds to them.
 */
export function combineFindings(
  findings: readonly WeighedFinding[],
  earlier: readonly WeighedFinding[],
): ScreenVerdict {
  const telling = findings.filter(({ weight }) => weight !== "none");
  const crises = telling.filter(({ weight }) => weight === "crisis");
  const together = findTogether(telling, earlier);
  const categories = new Set(
    telling.filter(({ weight }) => weight !== "hint").map(({ signal }) => signal.category),
  );
  if (together !== null) categories.add("suicide");
  if (categories.size === 0) return harmlessVerdict;
  return {
    level: crises.length > 0 || together !== null ? "crisis" : "concern",
    categories: screenCategories.filter((category) => categories.has(category)),
    isImminent: crises.some(({ isImminent }) => isImminent) || together?.isImminent === true,
  };
}

function findTogether(
  now: readonly WeighedFinding[],
  earlier: readonly WeighedFinding[],
): { isImminent: boolean } | null {
  const here = new Set(now.map(({ signal }) => signal.name));
  const all = new Set([
    ...here,
    ...earlier.filter(({ weight }) => weight !== "none").map(({ signal }) => signal.name),
  ]);
  const found = dangerousTogether.filter(([first, others]) => {
    const second = others.find((other) => all.has(other) && (here.has(first) || here.has(other)));
    return all.has(first) && second !== undefined;
  });
  if (found.length === 0) return null;
  return { isImminent: found.some(([, , isImminent]) => isImminent) };
}
