import fc from "fast-check";
import { expect, test } from "vitest";
import { screenMessage } from "./screen-message.ts";
import { screenCategories } from "./verdict.ts";

const clear = [
  "I want to kill myself",
  "I am going to kill my boss",
  "my husband hits me",
  "this deadline is killing me",
];
const neutral = [
  "We had a meeting about the rota.",
  "Lunch was good.",
  "The train was late again.",
  "I work in sales.",
];
const clearText = fc.constantFrom(...clear);

test("any text gets a verdict of the agreed shape, the same one each time", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })), (text) => {
      const verdict = screenMessage(text);
      expect(verdict.categories.length === 0).toBe(verdict.level === "none");
      expect(verdict.categories).toEqual(screenCategories.filter((one) => verdict.categories.includes(one)));
      if (verdict.isImminent) expect(verdict.level).toBe("crisis");
      expect(screenMessage(text)).toEqual(verdict);
    }),
    { numRuns: 500 },
  );
});

test("lone surrogates, control characters and right-to-left marks do no harm", () => {
  for (const text of ["\ud800", "\udfff kill myself", "\u0000\u0007", "\u202eesreverer", "💀".repeat(100)]) {
    expect(() => screenMessage(text)).not.toThrow();
  }
});

test("case, spaces and invisible characters change nothing", () => {
  const noise = fc.array(fc.constantFrom("\u200b", "\u00ad", "\u2060"), { maxLength: 12 });
  fc.assert(
    fc.property(
      clearText,
      noise,
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (text, marks, width, isLoud) => {
        const letters = [...(isLoud ? text.toUpperCase() : text)];
        for (const [index, mark] of marks.entries()) letters.splice((index * 7) % letters.length, 0, mark);
        const noisy = letters.join("").replaceAll(" ", " ".repeat(width));
        expect(screenMessage(noisy)).toEqual(screenMessage(text));
      },
    ),
  );
});

test("unrelated text before and after never lowers a crisis", () => {
  const around = fc.array(fc.constantFrom(...neutral), { maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(...clear.slice(0, 3)), around, around, (text, before, after) => {
      expect(screenMessage([...before, `${text}.`, ...after].join(" ")).level).toBe("crisis");
    }),
  );
});

test("a denial stays a denial and a wish a wish, whatever the subject of the day", () => {
  for (const line of neutral) {
    expect(screenMessage(`${line} I am not suicidal.`).level).toBe("none");
    expect(screenMessage(`${line} I am suicidal.`).level).toBe("crisis");
  }
});

test("a wish at the end of 100 kB is found", () => {
  expect(screenMessage(`${neutral.join(" ").repeat(1_200)} I want to kill myself.`).level).toBe("crisis");
});
