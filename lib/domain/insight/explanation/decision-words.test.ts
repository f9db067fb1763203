import { expect, test } from "vitest";
import { describeDecision } from "./decision-words.ts";
import { readFindingRule } from "./finding-rule.ts";

const measure = { risk: 0.142, threshold: 0.09, exit: 0.072 };

test.each([
  [0.142, "What counts on the bad side comes to 14.2 points; somebody is pointed out from 9 points."],
  [
    0.081,
    "What counts on the bad side comes to 8.1 points; somebody is pointed out from 9 points, and whoever already is stays so down to 7.2 points.",
  ],
])("a risk of %d: %s", (risk, sentence) => {
  expect(describeDecision({ ...measure, risk }, { isMoodOpen: true }).sentence).toBe(sentence);
});

test("while mood is closed every risk reads the same", () => {
  const read = (risk: number) => describeDecision({ ...measure, risk }, { isMoodOpen: false });
  expect(read(0.08)).toEqual(read(0.6));
  expect(read(0.6)).toMatchObject({ counted: null, limit: 9 });
});

test("the rule is the one the run was made by, and the default where it kept none", () => {
  const cuts = { significant: 0.2, severe: 0.5 };
  expect(readFindingRule({ sensitivity: 0, settings: { hysteresis: 0.5, severityCuts: cuts } })).toEqual({
    threshold: 0.3,
    exit: 0.15,
    severityCuts: cuts,
  });
  expect(readFindingRule({ sensitivity: 1, settings: {} })).toMatchObject({
    exit: expect.closeTo(0.0216, 10),
    severityCuts: { significant: 0.12, severe: 0.3 },
  });
});
