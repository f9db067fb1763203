import { expect, test } from "vitest";
import { everybody } from "./group-filter.ts";
import { describeNothing, hrefOfPart } from "./part-links.ts";
import { toPeopleLinks } from "./people-links.ts";

const figures = {
  isBeingCounted: false,
  dimensions: { departments: ["Sales", "R&D"], locations: ["Berlin"], tenures: ["under_1", "unknown"] },
} as const;

test("a part leads to the same page narrowed to it, and keeps what was chosen", () => {
  const byDepartment = {
    filter: { ...everybody, location: "Berlin" },
    split: "department",
    figures,
    people: 9,
  } as const;
  expect(hrefOfPart(byDepartment, "/hr/insight/mood", "R&D")).toBe(
    "/hr/insight/mood?department=R%26D&location=Berlin",
  );
  expect(hrefOfPart(byDepartment, "/hr/insight/mood", "Piracy")).toBeNull();
  expect(hrefOfPart({ ...byDepartment, split: null }, "/x", "Sales")).toBeNull();
  const byTenure = {
    filter: { ...everybody, department: "Sales" },
    split: "tenure",
    figures,
    people: 9,
  } as const;
  expect(hrefOfPart(byTenure, "/x", "Under 1 year")).toBe("/x?department=Sales&tenure=under_1");
});

test("a group leads to its people where they can be listed", () => {
  expect(toPeopleLinks({ department: "R&D", location: "Berlin", tenure: null })).toEqual({
    people: "/hr/people?department=R%26D&location=Berlin",
    focus: "/hr/focus?department=R%26D&location=Berlin",
  });
  expect(toPeopleLinks({ department: null, location: null, tenure: null })?.people).toBe("/hr/people");
  expect(toPeopleLinks({ department: null, location: null, tenure: "under_1" })).toBeNull();
});

test("where nothing is shown it says what would change that", () => {
  const view = { filter: everybody, split: null, figures };
  expect(describeNothing({ ...view, people: null })).toContain("take one of the choices away");
  expect(describeNothing({ ...view, people: 12 })).toContain("choose a longer period");
  const counted = { ...figures, isBeingCounted: true };
  expect(describeNothing({ ...view, figures: counted, people: 12 })).toContain("are being counted");
});
