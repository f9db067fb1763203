import fc from "fast-check";
import { expect, test } from "vitest";
import { builtInBank } from "../built-in-bank.ts";
import type { QuestionBank } from "../question-bank.ts";
import { type BankEdit, findEditedQuestion, parseBankEdit } from "./bank-edit.ts";
import { findGaps, wordGaps } from "./bank-gaps.ts";
import { applyState, toCompanyBank } from "./company-bank.ts";
import { replayEdits, replayUntil, untouchedState } from "./company-state.ts";
import { describeDifference, describeEdit } from "./describe-edit.ts";
import { findPlace, questionPlaces, toPlaceKey } from "./question-place.ts";

const ids = idsOf(builtInBank);
const own = {
  id: "qst_1",
  family: "mood" as const,
  place: { part: "opening" as const, severity: "severe" as const },
  text: "Is there something you would like to say first?",
  copiedFrom: null,
};
const off = (questionId: string): BankEdit => ({ kind: "switched_off", questionId });
const replay = (...edits: (BankEdit | null)[]) =>
  replayEdits(edits.map((edit, index) => ({ version: index + 1, edit })));

function idsOf({ families }: QuestionBank): string[] {
  return families.flatMap(({ openings, followUps }) => [...openings, ...followUps].map(({ id }) => id));
}

test("whatever is switched off, Elara has something to say everywhere, and says nothing that is off elsewhere", () => {
  fc.assert(
    fc.property(fc.subarray(ids), (chosen) => {
      const state = replay(...chosen.map(off));
      const bank = toCompanyBank(builtInBank, state);
      expect(findGaps(bank)).toEqual([]);
      const gaps = findGaps(applyState(builtInBank, state));
      const expected = new Set(idsOf(applyState(builtInBank, state)));
      const back = idsOf(bank).filter((id) => !expected.has(id));
      expect(gaps.length === 0).toBe(back.length === 0);
    }),
    { numRuns: 50 },
  );
});

test("a place that lost all its texts gets its own back and no others", () => {
  const severe = ids.filter((id) => id.startsWith("mood.open.severe."));
  const bank = toCompanyBank(builtInBank, replay(...severe.map(off), off("mood.open.moderate.1")));
  expect(idsOf(bank)).toEqual(ids.filter((id) => id !== "mood.open.moderate.1"));
  const filled = toCompanyBank(builtInBank, replay(...severe.map(off), { kind: "added", question: own }));
  expect(idsOf(filled).filter((id) => severe.includes(id))).toEqual([]);
});

test("going back gives the state of that version, also through another going back", () => {
  const edits: BankEdit[] = [
    off("a"),
    { kind: "added", question: own },
    { kind: "went_back", toVersion: 1 },
    { kind: "went_back", toVersion: 2 },
    { kind: "went_back", toVersion: 3 },
  ];
  const numbered = edits.map((edit, index) => ({ version: index + 1, edit }));
  const sizes = [1, 2, 3, 4, 5].map((version) => replayUntil(numbered, version)?.own.size);
  expect(sizes).toEqual([0, 1, 0, 1, 0]);
  expect(replayUntil(numbered, 0)).toEqual(untouchedState);
  expect(replayUntil(numbered, 9)).toBeNull();
  expect(replayEdits(numbered)).toMatchObject({ version: 5, off: new Set(["a"]) });
});

test("an edit that is not known counts as a version and changes nothing", () => {
  expect(replay(null, { kind: "went_back", toVersion: 7 })).toEqual({ ...untouchedState, version: 2 });
});

test.each([null, undefined, 7, "x", [], {}, { questionId: 3 }, { question: own }])(
  "a stored detail that does not fit is no edit: %j",
  (detail) => {
    expect(parseBankEdit({ kind: "switched_off", detail })).toBeNull();
  },
);

test("an edit reads back as it was stored", () => {
  const edits: BankEdit[] = [
    off("a.b"),
    { kind: "rewritten", question: own },
    { kind: "went_back", toVersion: 0 },
  ];
  for (const edit of edits) {
    const { kind, ...detail } = edit;
    expect(parseBankEdit({ kind, detail: JSON.parse(JSON.stringify(detail)) })).toEqual(edit);
  }
  expect(edits.map(findEditedQuestion)).toEqual(["a.b", "qst_1", null]);
});

test("a place is found by its word, and by no other", () => {
  expect(questionPlaces.map((place) => findPlace(toPlaceKey(place)))).toEqual(questionPlaces);
  expect(new Set(questionPlaces.map(toPlaceKey)).size).toBe(24);
  for (const word of ["", "opening", "angry.", "toString", "opening.none"])
    expect(findPlace(word)).toBeNull();
});

test("many empty places are told in one sentence", () => {
  const families = builtInBank.families
    .slice(0, 1)
    .map((family) => ({ ...family, openings: [], followUps: [] }));
  expect(wordGaps(findGaps({ families }))).toMatch(/Workload \(opening, moderate\).* and 21 more places\./);
});

test("differences name what comes, goes, and reads otherwise", () => {
  const [first = ""] = ids;
  const before = replay(off(first));
  const after = replay({ kind: "added", question: own });
  const label = (from: typeof before, to: typeof before) =>
    describeDifference(builtInBank, from, to).map((difference) => [
      difference.label,
      difference.texts.length,
    ]);
  expect(label(before, after)).toEqual([
    ["On again", 1],
    ["Comes back", 1],
  ]);
  expect(label(after, before)).toEqual([
    ["Off", 1],
    ["Leaves the bank", 1],
  ]);
  expect(label(after, after)).toEqual([]);
  const question = { ...own, place: { ...own.place, severity: "moderate" as const } };
  expect(label(after, replay({ kind: "added", question }))).toEqual([["Reads or stands otherwise", 1]]);
  expect(describeEdit(builtInBank, after, { kind: "rewritten", question })).toMatchObject({
    where: "Mood · Opening, moderate",
    before: own.text,
  });
  expect(describeEdit(builtInBank, after, off("gone")).after).toBe("a question that is gone");
});
