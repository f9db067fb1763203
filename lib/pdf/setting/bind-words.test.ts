import { expect, test } from "vitest";
import { bindWords, unbindWords } from "./bind-words.ts";

const bind = (text: string) => bindWords(text, () => true).replaceAll("\u00a0", "_");

test.each([
  ["Happy (3.5 of 5)", "Happy (3.5_of_5)"],
  [
    "of 259.1 h in four weeks (26 Oct 2026 to 22 Nov 2026)",
    "of 259.1_h in four weeks (26_Oct_2026 to 22_Nov_2026)",
  ],
  ["In Nov 2026, 86 % of 500 people", "In Nov_2026, 86_% of 500_people"],
  ["9.7 hours a day; 8.0 are typical", "9.7_hours a day; 8.0 are typical"],
  ["2 hopes, 3 Mayors, 4 Junipers", "2 hopes, 3 Mayors, 4 Junipers"],
  ["82 pts fewer than 1,204 of 3,000 days", "82_pts fewer than 1,204_of_3,000_days"],
])("%s", (text, expected) => {
  expect(bind(text)).toBe(expected);
  expect(unbindWords(bindWords(text, () => true))).toBe(text);
});

test("what is wider than a line may be broken where it has spaces", () => {
  expect(bindWords("up to 22 Nov 2026", () => false)).toBe("up to 22 Nov 2026");
});
