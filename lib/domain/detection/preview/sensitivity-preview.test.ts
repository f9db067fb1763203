import fc from "fast-check";
import { expect, test } from "vitest";
import { featureSources } from "../../features/master-row.ts";
import {
  coarseReach,
  isWithinReach,
  leastFlaggedRisk,
  type PreviewPerson,
  wouldBeFlagged,
} from "./preview-person.ts";
import {
  computeSensitivityPreview,
  type DepartmentSize,
  listMoves,
  listPlaces,
} from "./sensitivity-preview.ts";

const sensitivity = fc.double({ min: 0, max: 1, noNaN: true });
const hysteresis = fc.double({ min: 0, max: 0.5, noNaN: true });
// Most risks lie where the thresholds are, 0.027 to 0.3, and some at zero and far above.
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0.01, max: 0.4, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 3, noNaN: true }) },
);
const sources = fc.oneof(
  { weight: 4, arbitrary: fc.constant(featureSources) },
  { weight: 1, arbitrary: fc.subarray([...featureSources]) },
);
const measured = fc.record({ risk: amount, benign: amount, pull: amount, sources });
const departmentNames = ["Sales", "Design", "Legal", "Board"] as const;

function peopleOf(measurement: typeof measured): fc.Arbitrary<PreviewPerson[]> {
  const person = fc.record({
    department: fc.constantFrom(...departmentNames),
    measured: fc.option(measurement, { freq: 12 }),
    isStanding: fc.boolean(),
    isCoarse: fc.boolean(),
  });
  return fc
    .array(person, { maxLength: 30 })
    .map((all) => all.map((each, index) => ({ ...each, employeeId: `E${index}` })));
}
const people = peopleOf(measured);

const idsFlagged = (all: readonly PreviewPerson[], rule: { sensitivity: number; hysteresis: number }) =>
  all.filter((person) => wouldBeFlagged(person, rule)).map(({ employeeId }) => employeeId);

test("the flagged set only grows with sensitivity, whoever stands and whatever the hysteresis", () => {
  fc.assert(
    fc.property(people, hysteresis, sensitivity, sensitivity, (all, width, one, other) => {
      const lower = idsFlagged(all, { sensitivity: Math.min(one, other), hysteresis: width });
      const higher = new Set(idsFlagged(all, { sensitivity: Math.max(one, other), hysteresis: width }));
      expect(lower.filter((id) => !higher.has(id))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("a standing flag is lost by no hysteresis that another keeps, and nobody new enters by it", () => {
  fc.assert(
    fc.property(people, sensitivity, hysteresis, hysteresis, (all, level, one, other) => {
      const narrow = { sensitivity: level, hysteresis: Math.min(one, other) };
      const wide = { sensitivity: level, hysteresis: Math.max(one, other) };
      expect(listMoves(all, wide).entering).toEqual(listMoves(all, narrow).entering);
      const kept = new Set(listMoves(all, narrow).leaving);
      for (const leaving of listMoves(all, wide).leaving) expect(kept).toContain(leaving);
    }),
  );
});

test("a company without distress has nobody flagged at any sensitivity, whoever stood before", () => {
  const content = peopleOf(fc.record({ risk: fc.constant(0), benign: amount, pull: amount, sources }));
  fc.assert(
    fc.property(content, hysteresis, sensitivity, (all, width, level) => {
      expect(idsFlagged(all, { sensitivity: level, hysteresis: width })).toEqual([]);
      const { flagged, leaving, today } = previewOf(all, width);
      expect(Math.max(...flagged)).toBe(0);
      expect(leaving.every((count) => count === today)).toBe(true);
    }),
  );
});

test("below the least flagged risk of a sensitivity nobody is flagged by it", () => {
  fc.assert(
    fc.property(people, hysteresis, sensitivity, (all, width, level) => {
      const rule = { sensitivity: level, hysteresis: width };
      const below = all.filter(
        ({ measured: known }) => known !== null && known.risk < leastFlaggedRisk(rule),
      );
      expect(idsFlagged(below, rule)).toEqual([]);
      const far = below.filter(
        ({ measured: known }) => known !== null && known.risk < 0.999 * coarseReach * leastFlaggedRisk(rule),
      );
      expect(far.filter((person) => isWithinReach(person, rule))).toEqual([]);
    }),
  );
});

const large: readonly DepartmentSize[] = departmentNames.map((name) => ({
  name,
  people: 40,
  respondents: 40,
}));
const previewOf = (all: readonly PreviewPerson[], width: number, departments = large, current = 0.5) =>
  computeSensitivityPreview(all, { places: listPlaces(current), hysteresis: width, departments });

test("at every place of the slider the numbers are those of the rule itself", () => {
  fc.assert(
    fc.property(people, hysteresis, sensitivity, fc.nat({ max: 101 }), (all, width, current, step) => {
      const preview = previewOf(all, width, large, current);
      const place = Math.min(step, preview.places.length - 1);
      const level = preview.places[place] ?? 0;
      const flagged = all.filter((person) =>
        wouldBeFlagged(person, { sensitivity: level, hysteresis: width }),
      );
      const { entering, leaving } = listMoves(all, { sensitivity: level, hysteresis: width });
      expect(preview.flagged[place]).toBe(flagged.length);
      expect(preview.entering[place]).toBe(entering.length);
      expect(preview.leaving[place]).toBe(leaving.length);
      const rule = { sensitivity: level, hysteresis: width };
      const alone = all.filter((person) => wouldBeFlagged({ ...person, isStanding: false }, rule));
      expect(preview.kept[place]).toBe(flagged.length - alone.length);
      const coarse = all.filter((person) => person.isCoarse && isWithinReach(person, rule));
      expect(preview.coarse[place]).toBe(coarse.length);
      expect(coarse.length).toBeGreaterThanOrEqual(flagged.filter(({ isCoarse }) => isCoarse).length);
      expect(preview.today - leaving.length + entering.length).toBe(flagged.length);
      for (const { name, flagged: counts } of preview.departments) {
        expect(counts[place]).toBe(flagged.filter(({ department }) => department === name).length);
      }
    }),
    { numRuns: 300 },
  );
});

test("the places are the hundredths, and what holds between two of them", () => {
  expect(listPlaces(0.5)).toHaveLength(101);
  const places = listPlaces(0.123);
  expect(places.slice(11, 15)).toEqual([0.11, 0.12, 0.123, 0.13]);
  expect([places[0], places.at(-1)]).toEqual([0, 1]);
});

const flaggedPerson = (employeeId: string, department: string): PreviewPerson => ({
  employeeId,
  department,
  measured: { risk: 0.2, benign: 0, pull: 0.2, sources: featureSources },
  isStanding: false,
  isCoarse: false,
});

test("whoever few trees have found up to 40 % below the line is counted, entering or not", () => {
  // At 0.5 the line is at 0.09.
  const risks = [0.053, 0.055, 0.089, 0.2];
  const coarse = risks.map((risk, index) => ({
    ...flaggedPerson(`E${index}`, "Sales"),
    measured: { risk, benign: 0, pull: risk, sources: featureSources },
    isCoarse: true,
  }));
  const at = (preview: ReturnType<typeof previewOf>) => preview.coarse[preview.places.indexOf(0.5)];
  expect(at(previewOf(coarse, 0.2))).toBe(3);
  expect(
    at(
      previewOf(
        coarse.map((person) => ({ ...person, isCoarse: false })),
        0.2,
      ),
    ),
  ).toBe(0);
});

test("small departments are shown together, with a larger one where they alone would be too few", () => {
  const all = [flaggedPerson("a", "Sales"), flaggedPerson("b", "Board"), flaggedPerson("c", "Design")];
  const sizes = [
    { name: "Sales", people: 20, respondents: 18 },
    { name: "Board", people: 3, respondents: 3 },
    { name: "Design", people: 6, respondents: 6 },
    { name: "Legal", people: 30, respondents: 0 },
  ];
  const { departments, others, unknown } = previewOf(all, 0.2, sizes);
  expect(departments.map(({ name, people: size, flagged }) => [name, size, flagged.at(-1)])).toEqual([
    ["Sales", 20, 1],
  ]);
  expect(others).toMatchObject({ departmentCount: 2, people: 9, today: 0 });
  expect(others?.flagged.at(-1)).toBe(2);
  expect(unknown).toEqual(["Legal"]);
});

test("a company of four shows no department at all", () => {
  const sizes = [
    { name: "Sales", people: 2, respondents: 2 },
    { name: "Design", people: 2, respondents: 2 },
  ];
  expect(previewOf([flaggedPerson("a", "Sales")], 0, sizes)).toMatchObject({ departments: [], others: null });
});

test("moves are listed with the highest risk first, and who was not met leaves", () => {
  const risky = (employeeId: string, risk: number, isStanding: boolean): PreviewPerson => ({
    ...flaggedPerson(employeeId, "Sales"),
    measured: { risk, benign: 0, pull: risk, sources: featureSources },
    isStanding,
  });
  const gone = { ...flaggedPerson("gone", "Sales"), measured: null, isStanding: true };
  const all = [risky("low", 0.1, false), risky("high", 0.4, false), risky("old", 0.01, true), gone];
  const { entering, leaving } = listMoves(all, { sensitivity: 0.5, hysteresis: 0.2 });
  expect(entering.map(({ employeeId }) => employeeId)).toEqual(["high", "low"]);
  expect(leaving.map(({ employeeId }) => employeeId)).toEqual(["old", "gone"]);
});
