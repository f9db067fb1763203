import { expect, test } from "vitest";
import type { EvalCase } from "../case.ts";
import type { Target } from "../targets/target.ts";
import { changeOf, compareCards } from "./compare-cards.ts";
import { runCard } from "./run-card.ts";
import { scoreCardSchema } from "./score-card.ts";

const cases = Array.from(
  { length: 30 },
  (_, index): EvalCase => ({
    id: `length-${String(index).padStart(3, "0")}`,
    dimension: "length",
    persona: "P",
    language: "en",
    turns: [`Hello, this is talk ${index}.`],
  }),
);
const speaking = (text: (id: string) => string): Target => ({
  name: "endpoint",
  model: "m",
  host: "h",
  reply: async ({ evalCase }) => ({ text: text(evalCase.id), author: "model" }),
});
const good = "Hello, I am glad that you are here. What is on your mind today?";
const twice = "Hello, I am glad that you are here. What is on your mind? And why?";
const run = (text: (id: string) => string, chosen = cases) =>
  runCard({ cases: chosen, target: speaking(text), startedAt: new Date(0) });
const of = (card: Awaited<ReturnType<typeof run>>, other: typeof card) =>
  compareCards(card, other).criteria.find(({ criterion }) => criterion === "one_question");

test("what got worse is told by case, with an interval that leaves chance out", async () => {
  const [before, after] = [await run(() => good), await run((id) => (id < "length-012" ? twice : good))];
  const worse = of(before, after);
  expect(worse).toMatchObject({ count: 30, before: 1, after: 0.6, better: [] });
  expect(worse?.worse).toEqual(cases.slice(0, 12).map(({ id }) => id));
  expect(worse?.high).toBeLessThan(0);
  expect(of(after, before)?.low).toBeGreaterThan(0);
  expect(of(before, before)).toMatchObject({ difference: 0, pValue: 1, worse: [], better: [] });
});

test("a change is one beyond chance only where the exact test says so as well", async () => {
  const before = await run(() => good);
  const changed = async (count: number) =>
    of(before, await run((id) => (id < `length-${String(count).padStart(3, "0")}` ? twice : good)));
  const few = await changed(5);
  // 5 pairs that all got worse: the interval leaves out 0, and p is 2 · 0.5⁵.
  expect(few?.high).toBeLessThan(0);
  expect(few?.pValue).toBeCloseTo(0.0625, 12);
  expect(few === undefined ? "" : changeOf(few)).toBeNull();
  const more = await changed(6);
  expect(more === undefined ? "" : changeOf(more)).toBe("worse");
  const back = of(await run((id) => (id < "length-006" ? twice : good)), before);
  expect(back === undefined ? "" : changeOf(back)).toBe("better");
});

test("only cases that are the same are compared, and the card says so", async () => {
  const other = cases
    .slice(5)
    .map((each, index) => (index === 0 ? { ...each, turns: ["Another one."] } : each));
  const [before, after] = [await run(() => good), await run(() => good, other)];
  const { commonCases, remarks } = compareCards(before, after);
  expect(commonCases).toBe(24);
  expect(remarks[0]).toContain("only the 24");
  expect(remarks).toContain("The first run: The model wrote 30 of the 30 replies that were its to write.");
  const silent = await runCard({
    cases: other,
    startedAt: new Date(0),
    target: {
      name: "elara",
      model: "m",
      host: "h",
      reply: async () => ({ text: good, author: "bank", takenOver: "unreachable" }),
    },
  });
  expect(compareCards(before, silent).remarks.join(" ")).toMatch(
    /unreachable 25.*say little about the model: it wrote 0 of the 25/u,
  );
  expect(compareCards(before, { ...after, version: before.version + 1 }).remarks.join(" ")).toContain(
    "versions of the rules",
  );
  expect(scoreCardSchema.safeParse(after).success).toBe(true);
});
