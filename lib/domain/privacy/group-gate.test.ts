import fc from "fast-check";
import { expect, test } from "vitest";
import {
  figureFloor,
  type GroupSize,
  gateGroups,
  isLargeEnough,
  raiseThresholds,
  themeFloor,
} from "./group-gate.ts";

type Part = GroupSize & { readonly name: string };
const part = (name: string, people: number, respondents = people): Part => ({ name, people, respondents });
const names = (parts: readonly Part[]) => parts.map(({ name }) => name);

test.each([
  [{ people: 5, respondents: 5 }, true],
  [{ people: 4, respondents: 4 }, false],
  [{ people: 40, respondents: 4 }, false],
  [{ people: 4, respondents: 40 }, false],
])("a group of %o may be spoken of: %s", (size, may) => {
  expect(isLargeEnough(size)).toBe(may);
});

test("themes need ten", () => {
  expect(isLargeEnough({ people: 9, respondents: 9 }, themeFloor)).toBe(false);
  expect(isLargeEnough({ people: 10, respondents: 10 }, themeFloor)).toBe(true);
});

test("large parts are all shown, in their order", () => {
  const gated = gateGroups([part("Sales", 20), part("Design", 5), part("Legal", 9)]);
  expect(names(gated.shown)).toEqual(["Sales", "Design", "Legal"]);
  expect(gated).toMatchObject({ hidden: [], unanswered: [], isTotalShown: true });
});

test("a small part takes its smallest sibling along, for it could be subtracted from the whole", () => {
  const gated = gateGroups([part("Sales", 20), part("Board", 3), part("Design", 6), part("Legal", 9)]);
  expect(names(gated.shown)).toEqual(["Sales", "Legal"]);
  expect(names(gated.hidden)).toEqual(["Board", "Design"]);
});

test("two small parts that are five together need nobody else", () => {
  const gated = gateGroups([part("Sales", 20), part("Board", 3), part("Legal", 2)]);
  expect(names(gated.hidden)).toEqual(["Board", "Legal"]);
  expect(names(gated.shown)).toEqual(["Sales"]);
});

test("respondents count as well as people", () => {
  const gated = gateGroups([part("Sales", 20), part("Design", 30, 3), part("Legal", 9)]);
  expect(names(gated.hidden)).toEqual(["Design", "Legal"]);
});

test("a large part without an answer has nothing to hide; a small one is hidden", () => {
  const gated = gateGroups([part("Sales", 20), part("Design", 30, 0), part("Legal", 9)]);
  expect(names(gated.unanswered)).toEqual(["Design"]);
  expect(names(gated.shown)).toEqual(["Sales", "Legal"]);
  expect(names(gateGroups([part("Sales", 20), part("Board", 2, 0)]).hidden)).toEqual(["Sales", "Board"]);
});

test("a company of four shows nothing at all", () => {
  const gated = gateGroups([part("Sales", 2), part("Design", 2)]);
  expect(gated).toMatchObject({ shown: [], isTotalShown: false });
});

test("thresholds may rise and not fall, and none goes below five", () => {
  expect(raiseThresholds({ people: 8, respondents: 6 }, { people: 5, respondents: 10 })).toEqual({
    people: 8,
    respondents: 10,
  });
  expect(isLargeEnough({ people: 2, respondents: 2 }, { people: 1, respondents: 1 })).toBe(false);
  expect(
    names(gateGroups([part("Sales", 9), part("Legal", 8)], { people: 9, respondents: 9 }).shown),
  ).toEqual([]);
});

test("a size that cannot be is refused", () => {
  expect(() => gateGroups([part("Sales", -1)])).toThrow(RangeError);
  expect(() => gateGroups([part("Sales", 5, Number.NaN)])).toThrow(RangeError);
});

const parts = fc.array(
  fc
    .record({ people: fc.integer({ min: 0, max: 14 }), respondents: fc.integer({ min: 0, max: 14 }) })
    .map((size) => ({ name: "", ...size })),
  { maxLength: 9 },
);
const thresholds = fc.record({
  people: fc.integer({ min: 0, max: 12 }),
  respondents: fc.integer({ min: 0, max: 12 }),
});
const total = (groups: readonly GroupSize[], key: keyof GroupSize) =>
  groups.reduce((sum, group) => sum + group[key], 0);

test("subtracting what is shown from a shown whole gives nothing, or at least the minimum of several parts", () => {
  fc.assert(
    fc.property(parts, thresholds, (siblings, wanted) => {
      const { shown, hidden, unanswered, isTotalShown } = gateGroups(siblings, wanted);
      const minimum = raiseThresholds(figureFloor, wanted);
      for (const group of shown) expect(isLargeEnough(group, minimum)).toBe(true);
      expect(total(unanswered, "respondents")).toBe(0);
      expect(shown.length + hidden.length + unanswered.length).toBe(siblings.length);
      if (!isTotalShown) expect(shown).toEqual([]);
      if (!isTotalShown || hidden.length === 0) return;
      const known = [...shown, ...unanswered];
      const leftRespondents = total(siblings, "respondents") - total(known, "respondents");
      const isResidueLarge =
        leftRespondents >= minimum.respondents &&
        total(siblings, "people") - total(known, "people") >= minimum.people;
      const isNothingShown = shown.length === 0;
      expect(isResidueLarge || isNothingShown).toBe(true);
      if (!isNothingShown) {
        const alone = hidden.filter(
          (group) => group.respondents > 0 && group.respondents === leftRespondents,
        );
        expect(alone).toEqual([]);
      }
    }),
    { numRuns: 2000 },
  );
});

test("no more is hidden than needed: with the last sibling given back, what is hidden is too small", () => {
  fc.assert(
    fc.property(parts, (siblings) => {
      const { shown, hidden } = gateGroups(siblings);
      const taken = hidden.filter((group) => isLargeEnough(group));
      if (taken.length === 0 || shown.length === 0) return;
      const last = taken.toSorted(
        (one, other) => other.respondents - one.respondents || other.people - one.people,
      )[0];
      const rest = hidden.filter((group) => group !== last);
      const isEnough =
        isLargeEnough({ people: total(rest, "people"), respondents: total(rest, "respondents") }) &&
        rest.filter((group) => group.respondents > 0).length !== 1;
      expect(isEnough).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
