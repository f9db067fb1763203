import { expect, test } from "vitest";
import { describeSeverity, findingWords } from "./finding-words.ts";

const open = { decision: null, holdsBackMood: false } as const;

test("one reason is one thing, several are several", () => {
  expect(findingWords({ ...open, reasonCount: 1 }).meaning).toMatch(/^One thing about this person differs/);
  expect(findingWords({ ...open, reasonCount: 3 }).meaning).toMatch(
    /^Several things about this person differ/,
  );
});

test("a dismissed finding is set aside, whatever its reasons were", () => {
  const read = (reasonCount: number, holdsBackMood: boolean) => {
    const { title, meaning } = findingWords({ decision: "dismissed", reasonCount, holdsBackMood });
    return `${title}. ${meaning}`;
  };
  expect(read(0, true)).toMatch(/^Set aside by HR.*Its reasons rest on mood answers, which are closed\.$/);
  for (const words of [read(0, true), read(1, true), read(4, false)]) {
    expect(words).toMatch(/set it aside/);
    expect(words).not.toMatch(/struggling|Several|One thing|more/i);
  }
});

test.each([
  ["moderate", /^Moderate: .* below 12 points\.$/],
  ["significant", /^Significant: .* 12 points or more\. A finding about one thing alone is never severe/],
  ["severe", /^Severe: .* 30 points or more, from more than one thing\.$/],
] as const)("%s is said by its limits", (severity, words) => {
  expect(describeSeverity(severity, { significant: 0.12, severe: 0.3 })).toMatch(words);
});
