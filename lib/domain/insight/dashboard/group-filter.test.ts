import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupDimensions } from "../../privacy/group-cell.ts";
import { describeRemark, nameGroup } from "./filter-words.ts";
import {
  everybody,
  type GroupFilter,
  hasRoomFor,
  insightPeriods,
  listChosen,
  mostDimensions,
  parseGroupFilter,
  toGroupQuery,
} from "./group-filter.ts";

const choices = {
  departments: ["Sales", "R&D / Küche", "Unassigned"],
  locations: ["Berlin", "São Paulo"],
  tenures: ["under_1", "1_to_3", "unknown"],
} as const;

const paramsOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

describe("an address and its filter", () => {
  test("without a word it is everybody over twelve months", () => {
    expect(parseGroupFilter({}, choices)).toEqual({ filter: everybody, remarks: [] });
    expect(toGroupQuery(everybody)).toBe("");
  });

  test("reads back to the same filter, whatever may be chosen", () => {
    const filters = fc
      .record({
        department: fc.constantFrom(null, ...choices.departments),
        location: fc.constantFrom(null, ...choices.locations),
        tenure: fc.constantFrom(null, ...choices.tenures),
        period: fc.constantFrom(...insightPeriods),
      })
      .filter((filter) => listChosen(filter).length <= mostDimensions);
    fc.assert(
      fc.property(filters, (filter: GroupFilter) => {
        expect(parseGroupFilter(paramsOf(toGroupQuery(filter)), choices)).toEqual({ filter, remarks: [] });
      }),
    );
  });

  test("of three choices the third is left out and said", () => {
    const { filter, remarks } = parseGroupFilter(
      { department: "Sales", location: "Berlin", tenure: "1_to_3" },
      choices,
    );
    expect(filter).toEqual({ ...everybody, department: "Sales", location: "Berlin" });
    expect(remarks).toEqual([{ kind: "too_many", field: "tenure", value: "1_to_3" }]);
    expect(remarks.map(describeRemark)[0]).toContain("“1 to 3 years” was left out");
  });

  test("a choice that is not known takes no other one's place", () => {
    const { filter, remarks } = parseGroupFilter(
      { department: "Piracy", location: "Berlin", tenure: "under_1", period: "yesterday" },
      choices,
    );
    expect(filter).toEqual({ ...everybody, location: "Berlin", tenure: "under_1" });
    expect(remarks.map(({ kind, field }) => `${kind} ${field}`)).toEqual([
      "unknown department",
      "unknown period",
    ]);
  });

  test("nothing in an address breaks it, and it never narrows to what a company does not have", () => {
    const value = fc.oneof(fc.string(), fc.array(fc.string()), fc.constant(undefined));
    const addresses = fc.dictionary(fc.constantFrom(...groupDimensions, "period", "x"), value);
    fc.assert(
      fc.property(addresses, (params) => {
        const { filter, remarks } = parseGroupFilter(params, choices);
        expect(listChosen(filter).length).toBeLessThanOrEqual(mostDimensions);
        expect([null, ...choices.departments]).toContain(filter.department);
        expect(remarks.every((remark) => describeRemark(remark).length > 0)).toBe(true);
      }),
    );
  });
});

test("with two choices there is no room for a third, but each of the two can change", () => {
  const filter: GroupFilter = { ...everybody, department: "Sales", tenure: "under_1" };
  expect(groupDimensions.filter((field) => hasRoomFor(filter, field))).toEqual(["department", "tenure"]);
  expect(groupDimensions.every((field) => hasRoomFor({ ...filter, tenure: null }, field))).toBe(true);
});

test("a group is named by what narrows it", () => {
  expect(nameGroup(everybody)).toBe("Everybody");
  expect(nameGroup({ department: "Sales", location: null, tenure: "1_to_3" })).toBe(
    "Sales · 1 to 3 years here",
  );
  expect(nameGroup({ department: null, location: "Berlin", tenure: "unknown" })).toBe(
    "Berlin · start not known",
  );
});
