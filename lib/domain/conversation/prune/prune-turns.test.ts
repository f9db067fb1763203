import fc from "fast-check";
import { expect, test } from "vitest";
import type { Turn } from "../turns.ts";
import { estimateTokens, tokensAroundMessage } from "./estimate-tokens.ts";
import { findPinned } from "./find-pinned.ts";
import { pruneTurns } from "./prune-turns.ts";

const turn = fc.record({
  role: fc.constantFrom("person" as const, "elara" as const),
  text: fc.oneof(
    fc.lorem({ maxCount: 40 }),
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom("I am so tired. My week was far too long. Nobody asks me.", "今天很累。".repeat(20)),
  ),
});
const costOf = (text: string) => estimateTokens(text) + tokensAroundMessage;
const total = ({ turns, summary }: ReturnType<typeof pruneTurns>) =>
  turns.reduce((sum, { text }) => sum + costOf(text), 0) + (summary === null ? 0 : costOf(summary));
const conversation = fc.array(turn, { minLength: 1, maxLength: 40 });
const pruned = (turns: readonly Turn[], pinned: readonly number[], tokenBudget: number) =>
  pruneTurns({ turns, pinned, tokenBudget, countTokens: estimateTokens });

test("a pruned conversation never costs more than its budget, and keeps the newest turn and the order", () => {
  fc.assert(
    fc.property(
      conversation,
      fc.array(fc.nat(39), { maxLength: 6 }),
      fc.integer({ min: 40, max: 1_500 }),
      (turns, pinned, budget) => {
        const result = pruned(turns, pinned, budget);
        expect(total(result)).toBeLessThanOrEqual(budget);
        const newest = turns.at(-1)?.text ?? "";
        const kept = result.turns.at(-1)?.text ?? "";
        const [head = "", tail = ""] = kept.split(" […] ");
        expect(kept === newest || (newest.startsWith(head) && newest.endsWith(tail))).toBe(true);
        let from = 0;
        for (const { text } of result.turns) {
          const begin = text.split(" […] ")[0] ?? "";
          const at = turns.findIndex((each, index) => index >= from && each.text.startsWith(begin));
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + 1;
        }
      },
    ),
  );
});

test("what fits stays as it is", () => {
  const turns: Turn[] = [
    { role: "person", text: "Hello." },
    { role: "elara", text: "Hi. How are you?" },
  ];
  expect(pruned(turns, [], 500)).toEqual({ turns, summary: null });
});

const filler = (count: number): Turn[] =>
  Array.from({ length: count }, (_, index) => ({
    role: index % 2 === 0 ? ("person" as const) : ("elara" as const),
    text: `This is what was said in part ${"abcdefghijklmnopqrstuvwxyz".charAt(index % 26)} of a long talk about nothing.`,
  }));

test("a disclosure far back is kept, and the newest turns after it", () => {
  const told: Turn = { role: "person", text: "I was diagnosed with depression in spring." };
  const turns = [told, ...filler(60), { role: "person" as const, text: "What now?" }];
  const result = pruned(turns, findPinned(turns), 400);
  expect(result.turns[0]).toEqual(told);
  expect(result.turns.slice(1)).toEqual(turns.slice(turns.length - result.turns.length + 1));
  expect(result.turns.length).toBeGreaterThan(4);
  expect(pruned(turns, [], 400).turns[0]).not.toEqual(told);
});

test("what is left out is told in the person's own words and nobody else's", () => {
  const turns = [
    { role: "person" as const, text: "The release keeps me awake at night. Ok." },
    { role: "elara" as const, text: "That sounds like a heavy load to carry alone." },
    ...filler(40),
  ];
  const { summary } = pruned(turns, [], 300);
  const quotes = summary?.match(/“[^”]+”/g) ?? [];
  expect(quotes.length).toBeGreaterThan(0);
  for (const quote of quotes) {
    const said = turns.some(({ role, text }) => role === "person" && text.includes(quote.slice(1, -1)));
    expect(said).toBe(true);
  }
});

test("a newest message that alone is too long keeps its beginning and its end", () => {
  const text = `BEGIN ${"word ".repeat(20_000)}END`;
  const [only] = pruned([...filler(4), { role: "person", text }], [], 500).turns.slice(-1);
  expect(only?.text).toMatch(/^BEGIN word .*\[…\] .*word END$/u);
  expect(only?.text.length).toBeGreaterThan(500);
});

test.each([
  "I think about ending my life sometimes.",
  "My father died in March.",
  "I'll talk to my manager on Monday.",
  "Please don’t tell anyone about this.",
  "My team lead keeps harassing me, it is bullying.",
])("pinned: %s", (text) => {
  expect(findPinned([{ role: "person", text }])).toEqual([0]);
});

test.each(["The weather is nice.", "Work is fine, thanks.", "I had a long day."])(
  "not pinned: %s",
  (text) => {
    expect(findPinned([{ role: "person", text }])).toEqual([]);
  },
);

test.each(["Hello, how are you today?", "I have been working 60 hours a week since 2023.", "Ok!", ""])(
  "%j counts at least its words, digits and marks, and at most its characters",
  (text) => {
    const least = text.match(/[A-Za-z]+|\d|[^\sA-Za-z\d]/g)?.length ?? 0;
    expect(estimateTokens(text)).toBeGreaterThanOrEqual(least);
    expect(estimateTokens(text)).toBeLessThanOrEqual(text.length);
  },
);

test.each(["Мне очень тяжело.", "今日はとても疲れました。", "😀🙏🏽", "मैं थक गया हूँ", "ฉันเหนื่อยมาก"])(
  "%s counts at least a token for two characters and at most its bytes",
  (text) => {
    expect(estimateTokens(text)).toBeGreaterThanOrEqual([...text].length / 2);
    expect(estimateTokens(text)).toBeLessThanOrEqual(new TextEncoder().encode(text).length);
  },
);
