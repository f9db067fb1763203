import { expect, test } from "vitest";
import { z } from "zod";
import { anchorsSetting } from "#lib/domain/detection/settings.ts";
import { safetySettingTitles } from "#lib/domain/safety/setting-titles.ts";
import { readSourceFiles } from "#tests/support/source-files.ts";
import { findSettingEntry, settingCatalogue } from "./catalogue.ts";
import { describeChange, isSameValue } from "./describe-change.ts";
import { remarkOnGoingBack } from "./going-back-remark.ts";
import { parseHistoryFilter, toHistoryQuery } from "./history-filter.ts";
import { checkSetting, findEarlierValue, parseTypedSetting, readStoredValue } from "./parse-setting.ts";
import type { SettingEntry } from "./setting-entry.ts";
import { describeRange, listFields, typedFieldValue, wordFieldValue } from "./setting-fields.ts";
import { toSettingView } from "./setting-view.ts";

function entryOf(key: string): SettingEntry {
  const entry = findSettingEntry(key);
  if (entry === null) throw new Error(`no setting ${key}`);
  return entry;
}
const anchors = entryOf("detection.anchors");
const cuts = entryOf("detection.severityCuts");
const fieldOf = (entry: SettingEntry, name: string) => {
  const field = listFields(entry).find((each) => each.name === name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
};

test("every setting that is defined anywhere has its page", () => {
  const defined = readSourceFiles()
    .filter(({ path }) => path.startsWith("lib/domain/") && !path.endsWith(".test.ts"))
    .flatMap(({ text }) =>
      [...text.matchAll(/: SettingDefinition<[^=]+> = \{\s*key: "([^"]+)"/g)].map((match) => match[1]),
    );
  expect(defined.length).toBeGreaterThan(5);
  const known = [
    ...settingCatalogue.map(({ definition }) => definition.key),
    ...Object.keys(safetySettingTitles),
  ];
  expect(known.toSorted()).toEqual(defined.toSorted());
});

test.each(settingCatalogue.map((entry) => [entry.definition.key, entry] as const))(
  "%s: every part has words, and what its page shows can be typed back",
  (_key, entry) => {
    const { defaultValue } = entry.definition;
    const fields = listFields(entry);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) expect(field.label).not.toBe(field.name);
    const typed = Object.fromEntries(
      fields.map((field) => [field.name, typedFieldValue(field, defaultValue)]),
    );
    expect(parseTypedSetting(entry, typed)).toEqual({ isGood: true, value: defaultValue });
    expect(toSettingView(entry, { value: defaultValue, version: 0 }, null).fields).toEqual(
      fields.map(({ name }) => expect.objectContaining({ name, isDefault: true })),
    );
  },
);

test.each([
  ["detection.sensitivity", "0 to 1"],
  ["detection.treeCount", "50 to 100,000"],
])("the range of %s is that of its schema: %s", (key, range) => {
  expect(describeRange(fieldOf(entryOf(key), "value"))).toBe(range);
});

test("a range without an end says so", () => {
  expect(describeRange(fieldOf(cuts, "severe"))).toBe("above 0");
});

test.each([
  ["detection.sensitivity", "0,35", 0.35],
  ["detection.sensitivity", " 1 ", 1],
  ["detection.treeCount", "2000", 2000],
  ["detection.includeSickLeave", "on", true],
  ["detection.includeSickLeave", "", false],
  ["company.timeZone", "Europe/Berlin", "Europe/Berlin"],
])("%s typed as “%s” is %s", (key, text, value) => {
  expect(parseTypedSetting(entryOf(key), { value: text })).toEqual({ isGood: true, value });
});

test.each([
  ["detection.sensitivity", "1.01", /0 to 1/],
  ["detection.sensitivity", "", /enter a number/],
  ["detection.sensitivity", "1e-1", /enter a number/],
  ["detection.sensitivity", "NaN", /enter a number/],
  ["detection.sensitivity", "0x1", /enter a number/],
  ["detection.treeCount", "1,000", /whole number/],
  ["detection.treeCount", "49", /50 to 100,000/],
  ["detection.seed", "99999999999", /0 to 2,147,483,647/],
  ["company.timeZone", "Middle/Earth", /no time zone/],
  ["company.timeZone", " ", /fill this in/],
])("%s cannot be “%s”", (key, text, problem) => {
  const parsed = parseTypedSetting(entryOf(key), { value: text });
  expect(parsed).toEqual({ isGood: false, fieldErrors: { value: expect.stringMatching(problem) } });
});

test("each wrong part of an object is named, and what is wrong with the parts together at the last", () => {
  const typed = Object.fromEntries(
    listFields(anchors).map((field) => [field.name, typedFieldValue(field, anchors.definition.defaultValue)]),
  );
  const parsed = parseTypedSetting(anchors, { ...typed, mood: "0.99", rating: "6" });
  expect(parsed).toEqual({
    isGood: false,
    fieldErrors: { mood: expect.stringContaining("1 to 5"), rating: expect.stringContaining("1 to 5") },
  });
  expect(parseTypedSetting(cuts, { significant: "0.4", severe: "0.3" })).toEqual({
    isGood: false,
    fieldErrors: { severe: "Severe must begin above significant." },
  });
});

const typedAnchors = (value: unknown) =>
  Object.fromEntries(listFields(anchors).map((field) => [field.name, typedFieldValue(field, value)]));

test("a mood limit is typed and shown from 1 to 5, and every hundredth reads back to the very same number", () => {
  const { defaultValue } = anchorsSetting;
  const field = fieldOf(anchors, "moodAfterFall");
  expect(typedFieldValue(field, defaultValue)).toBe("3.4");
  for (let hundredth = 0; hundredth <= 400; hundredth++) {
    const typed = (1 + hundredth / 100).toFixed(2);
    const parsed = parseTypedSetting(anchors, { ...typedAnchors(defaultValue), moodAfterFall: typed });
    const value = { ...defaultValue, moodAfterFall: hundredth / 400 };
    expect(parsed).toEqual({ isGood: true, value });
    expect(Number(typedFieldValue(field, value))).toBe(Number(typed));
    expect(wordFieldValue(field, value)).toBe(typedFieldValue(field, value));
  }
  // Limits that were kept as hundredths of 0 to 1 are among what can be typed.
  for (let hundredth = 0; hundredth <= 100; hundredth++) {
    const value = { ...defaultValue, mood: hundredth / 100 };
    expect(parseTypedSetting(anchors, typedAnchors(value))).toEqual({ isGood: true, value });
  }
});

test.each([
  ["mood", "2.333", /at most 2 decimals: 1 to 5/],
  ["mood", "0.5", /a number: 1 to 5/],
  ["moodAfterFall", "5.01", /a number: 1 to 5/],
  ["workHoursPerDay", "24.5", /0 to 24/],
  ["meetingsPerDay", "101", /0 to 100/],
  ["onboardingFeedback", "4", /0 to 3/],
  ["mentor", "2", /0 to 1/],
  ["training", "-1", /0 to 1/],
  ["rating", "0", /1 to 5/],
  ["managerFeedback", "1", /2 to 4/],
])("the limit %s cannot be “%s”", (name, text, problem) => {
  const typed = { ...typedAnchors(anchorsSetting.defaultValue), [name]: text };
  expect(parseTypedSetting(anchors, typed)).toEqual({
    isGood: false,
    fieldErrors: { [name]: expect.stringMatching(problem) },
  });
});

test("a limit from before its range was narrowed lies at the nearest end", () => {
  const value = { ...anchorsSetting.defaultValue, workHoursPerDay: 30, rating: 0 };
  expect(readStoredValue(anchorsSetting, value)).toEqual({ ...value, workHoursPerDay: 24, rating: 1 });
  expect(() => readStoredValue(anchorsSetting, { ...value, mood: "low" })).toThrow();
});

test("a mood limit above that of a fallen mood is allowed and said to be odd", () => {
  const oddityOf = (mood: number, moodAfterFall: number) => {
    const value = { ...anchorsSetting.defaultValue, mood, moodAfterFall };
    expect(checkSetting(anchors, value).isGood).toBe(true);
    return toSettingView(anchors, { value, version: 1 }, null).oddity;
  };
  expect(oddityOf(0.7, 0.6)).toContain("below the line for a low mood");
  expect([oddityOf(0.6, 0.6), oddityOf(0.5, 0.6)]).toEqual([null, null]);
  expect(toSettingView(cuts, { value: cuts.definition.defaultValue, version: 0 }, null).oddity).toBeNull();
});

test("a part that nobody asked for is not taken over", () => {
  const parsed = parseTypedSetting(cuts, { significant: "0.1", severe: "0.3", __proto__: "1", extra: "2" });
  expect(parsed).toEqual({ isGood: true, value: { significant: 0.1, severe: 0.3 } });
  expect(checkSetting(cuts, { significant: 0.1, severe: 0.3, extra: 2 }).isGood).toBe(false);
});

test("a change of an object says the parts that changed and no others", () => {
  const previousValue = { significant: 0.12, severe: 0.3 };
  expect(describeChange(cuts, { previousValue, value: { significant: 0.12, severe: 0.4 } })).toEqual([
    { label: fieldOf(cuts, "severe").label, from: "0.3", to: "0.4" },
  ]);
  expect(isSameValue(cuts, previousValue, { severe: 0.3, significant: 0.12 })).toBe(true);
  expect(isSameValue(cuts, previousValue, { severe: 0.31, significant: 0.12 })).toBe(false);
});

test("a switch is said in words", () => {
  const sick = entryOf("detection.includeSickLeave");
  expect(wordFieldValue(fieldOf(sick, "value"), true)).toBe("On");
  expect(describeChange(sick, { previousValue: false, value: true })).toEqual([
    { label: "Let sick leave count", from: "Off", to: "On" },
  ]);
});

test("a rate of fading is said in days", () => {
  const fading = entryOf("features.decayRatesPerDay");
  const stored = { value: { leave: 0.01, onboarding: 0, rewards: 1, mood: 0.005 }, version: 1 };
  const { fields } = toSettingView(fading, stored, null);
  expect(fields.map(({ inWords }) => inWords)).toEqual([
    "half is gone in 69 days",
    "never fades",
    "half is gone in about a day",
    "half is gone in 139 days",
  ]);
});

test("what an earlier version stored is completed with defaults, and refused where it cannot be", () => {
  const definition = {
    key: "test.parts",
    schema: z.strictObject({ old: z.number(), young: z.number() }),
    defaultValue: { old: 1, young: 2 },
  };
  expect(readStoredValue(definition, { old: 5, gone: 3 })).toEqual({ old: 5, young: 2 });
  expect(() => readStoredValue(definition, { old: "five" })).toThrow();
  expect(() => readStoredValue(definition, 7)).toThrow();
  expect(findEarlierValue(definition, { old: 5 })).toEqual({ value: { old: 5, young: 2 } });
  expect(findEarlierValue(definition, null)).toEqual({ value: { old: 1, young: 2 } });
  expect(findEarlierValue(definition, { old: "five" })).toBeNull();
});

test("what going back does not undo is said for what begins flags, and for nothing else", () => {
  const remarkOn = (key: string, holds: unknown, before: unknown, hysteresis = 0.2) =>
    remarkOnGoingBack(entryOf(key), { holds, before, hysteresis });
  expect(remarkOn("detection.sensitivity", 0.7, 0.5)).toContain(
    "A lower sensitivity does not end every flag",
  );
  expect(remarkOn("detection.sensitivity", 0.5, 0.7)).toContain("Going back later will not end every flag");
  const { defaultValue } = anchorsSetting;
  expect(remarkOn("detection.anchors", { ...defaultValue, mood: 0.6 }, defaultValue)).toContain("20 % lower");
  for (const key of ["detection.severityCuts", "company.timeZone", "detection.hysteresis"]) {
    expect(remarkOn(key, 0.2, 0.1)).toBeNull();
  }
  expect(remarkOn("detection.sensitivity", 0.7, 0.5, 0)).toBeNull();
});

test("the history's address reads back, and names settings that exist", () => {
  const filter = { key: "detection.sensitivity", page: 3 };
  const query = toHistoryQuery(filter);
  expect(parseHistoryFilter(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter);
  expect(toHistoryQuery({ key: null, page: 1 })).toBe("");
  expect(parseHistoryFilter({ setting: "' or 1=1", page: "x" })).toEqual({ key: null, page: 1 });
});

test("what a company writes is kept with its lines, may be empty, and is plain text up to a length", () => {
  const policies = entryOf("conversation.companyPolicies");
  const [field] = listFields(policies);
  expect(field).toMatchObject({ kind: "text", maximum: 4_000 });
  expect(parseTypedSetting(policies, { value: " Leave:\r\n- ask HR. \n" })).toEqual({
    isGood: true,
    value: "Leave:\n- ask HR.",
  });
  expect(parseTypedSetting(policies, { value: "" })).toEqual({ isGood: true, value: "" });
  expect(toSettingView(policies, { value: "", version: 0 }, null).fields[0]?.shown).toBe("not set");
  for (const value of ["x".repeat(4_001), "a\u0000b", "a\u2028b"])
    expect(parseTypedSetting(policies, { value })).toEqual({
      isGood: false,
      fieldErrors: { value: "Please write plain text, up to 4,000 characters." },
    });
});

test("only a time zone is chosen among cities", () => {
  expect(listFields(entryOf("company.timeZone"))[0]?.kind).toBe("time zone");
  for (const key of ["company.name", "report.colour"]) expect(listFields(entryOf(key))[0]?.kind).toBe("name");
});
