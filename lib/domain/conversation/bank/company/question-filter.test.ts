import { expect, test } from "vitest";
import { builtInBank } from "../built-in-bank.ts";
import { listBankEntries } from "./bank-entries.ts";
import { untouchedState } from "./company-state.ts";
import { matchesFilter, parseQuestionFilter, toQuestionQuery } from "./question-filter.ts";

const nothing = { search: "", family: null, part: null, state: null, page: 1 };

test.each([
  nothing,
  {
    ...nothing,
    search: "a & b=ç",
    family: "mood" as const,
    part: "angry" as const,
    state: "off" as const,
    page: 3,
  },
  { ...nothing, part: "openings" as const },
  { ...nothing, part: "severe" as const, state: "own" as const },
])("a filter reads back from its address: %j", (filter) => {
  const params = Object.fromEntries(new URLSearchParams(toQuestionQuery(filter)));
  expect(parseQuestionFilter(params)).toEqual(filter);
});

test("what is not understood is left out", () => {
  const params = { family: "__proto__", part: "loud", state: ["broken"], page: "-3" };
  expect(parseQuestionFilter(params)).toEqual(nothing);
});

test("words are found in any order, whatever their case and accents", () => {
  const entries = listBankEntries(builtInBank, untouchedState);
  const find = (search: string) =>
    entries.filter((entry) => matchesFilter(entry, { ...nothing, search })).map(({ id }) => id);
  expect(find("PLATE your lót")).toEqual(["workload.open.significant.4"]);
  expect(find("workload.open.significant.4")).toEqual(["workload.open.significant.4"]);
  expect(find("nowhere to be found")).toEqual([]);
  expect(find("")).toHaveLength(entries.length);
});
