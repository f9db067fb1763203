import { expect, test } from "vitest";
import { parseRule } from "./parse-rule.ts";
import { listRuleDays } from "./rule-days.ts";

/** What following a rule through a hundred years takes of the budget. */
function costOf(text: string): number {
  const parsed = parseRule(text);
  if (!parsed.ok) expect.fail(parsed.problem);
  const budget = { left: 10_000_000 };
  for (const _ of listRuleDays(parsed.rule, { first: 0, from: 0, to: 36_500, budget }));
  return 10_000_000 - budget.left;
}
const numbers = (count: number, toPart: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => toPart(at + 1)).join(",");

test("a rule of hundreds of parts uses up the budget as much sooner as it takes longer", () => {
  const plain = costOf("FREQ=YEARLY;BYDAY=MO");
  expect(costOf(`FREQ=YEARLY;BYDAY=${numbers(50, (at) => `${at}MO,-${at}MO`)}`)).toBe(plain * 13);
  expect(costOf(`FREQ=YEARLY;BYDAY=MO;BYSETPOS=${numbers(160, String)}`)).toBe(plain * 21);
});

test("saying a part again adds nothing; rules as people have them cost what they did", () => {
  const plain = costOf("FREQ=DAILY;BYMONTHDAY=1");
  expect(costOf(`FREQ=DAILY;BYMONTHDAY=${numbers(300, () => "1")}`)).toBe(plain);
  expect(costOf("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")).toBe(5_215 * (1 + 5));
});
