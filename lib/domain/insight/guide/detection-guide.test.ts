import { expect, test } from "vitest";
import { defaultDetectionSettings as settings } from "#lib/domain/detection/settings.ts";
import { inputCatalogue } from "../../detection/inputs/input-catalogue.ts";
import { type AnchorName, defaultAnchors } from "../../detection/inputs/input-definition.ts";
import { ownPastCatalogue } from "../../detection/inputs/own-past-catalogue.ts";
import type { DetectionSettings } from "../../detection/settings.ts";
import { decayRatesSetting } from "../../features/decay-rates.ts";
import { toDetectionGuide } from "./detection-guide.ts";
import { describeFading } from "./guide-format.ts";
import { wordOutdatedSettings } from "./outdated-settings.ts";

const rates = decayRatesSetting.defaultValue;
const guideOf = (changed: Partial<DetectionSettings>) => toDetectionGuide({ ...settings, ...changed }, rates);
const guide = guideOf({});
const quantitiesOf = ({ sources }: typeof guide) => sources.flatMap(({ quantities }) => quantities);
const badSidesOf = (anyGuide: typeof guide) =>
  Object.fromEntries(
    [...quantitiesOf(anyGuide), ...anyGuide.ownPast].map(({ quantity, bad }) => [quantity, bad]),
  );

test("everything that is compared with the own past stands exactly once", () => {
  const shown = guide.ownPast.map(({ quantity }) => quantity);
  expect(shown).toEqual(ownPastCatalogue.map(({ quantity }) => quantity));
});

test("every input of the catalogue stands exactly once, under its quantity", () => {
  const shown = quantitiesOf(guide).flatMap(({ quantity, lookedAt }) =>
    lookedAt.map(({ name }) => `${quantity}: ${name}`),
  );
  expect(shown.toSorted()).toEqual(
    inputCatalogue.map(({ quantity, name }) => `${quantity}: ${name}`).toSorted(),
  );
  const named = quantitiesOf(guide).map(({ quantity }) => quantity);
  expect(new Set(named).size).toBe(named.length);
});

test("the bad sides are said with their limits and units", () => {
  expect(badSidesOf(guide)).toMatchObject({
    workHours: [
      "More than 8.5 hours on the average day, fully from 9.5.",
      "Days that differ by more than 2.5 hours, fully from 3.5.",
    ],
    meetings: ["More than 6 meetings on the average day, fully from 8."],
    annualLeave: [
      "Fewer than 2 days, recent ones counting more, fully from 1, only after the first 180 days.",
    ],
    unpaidLeave: ["More than 1 day, recent ones counting more, fully from 3."],
    onboarding: ["“poor”, only in the first 180 days."],
    mentor: ["“without a mentor”, only in the first 180 days."],
    managerFeedback: ["“needs improvement”."],
    rating: ["Below 3, fully from 2."],
    mood: ["Below 3 on the scale from 1 to 5, fully from 2.4."],
    messages: [],
    tenure: [],
    moodChange:
      "A fall of more than 0.4 on the scale from 1 to 5, as long as the last 4 weeks are bad in themselves: below 3.4 on the scale from 1 to 5, fully from 2.8.",
    messagesChange: "A fall of more than 35 %.",
  });
});

test.each(Object.keys(defaultAnchors) as AnchorName[])(
  "another limit %s is said, and only there",
  (anchor) => {
    const inputs = inputCatalogue.filter(({ adverse }) =>
      [adverse?.anchor, adverse?.onlyBelow?.anchor, adverse?.onlyFrom?.anchor].includes(anchor),
    );
    const courses = ownPastCatalogue.filter((course) => course.anchor === anchor);
    const speaking = new Set([...inputs, ...courses].map(({ quantity }) => quantity));
    const changed = badSidesOf(
      guideOf({ anchors: { ...defaultAnchors, [anchor]: defaultAnchors[anchor] + 1.25 } }),
    );
    const before = badSidesOf(guide);
    const differing = Object.keys(changed).filter(
      (quantity) => String(changed[quantity]) !== String(before[quantity]),
    );
    expect(differing.toSorted()).toEqual([...speaking].toSorted());
  },
);

test("steps that lie beyond a limit are named, whatever the limit", () => {
  const badOnboarding = (onboardingFeedback: number) =>
    badSidesOf(guideOf({ anchors: { ...defaultAnchors, onboardingFeedback } })).onboarding?.[0];
  expect(badOnboarding(1.5)).toContain("“poor” or “average”");
  expect(badOnboarding(0)).toContain("Nothing");
});

test("sick leave stays out unless the setting lets it in, and is never a reason", () => {
  const partOf = (includeSickLeave: boolean) =>
    quantitiesOf(guideOf({ includeSickLeave })).find(({ quantity }) => quantity === "sickLeave")?.part;
  expect([partOf(false), partOf(true)]).toEqual(["closed", "silent"]);
  const on = guideOf({ includeSickLeave: true });
  expect(on.inputCount).toBe(guide.inputCount + 1);
  expect(on.reasonTitles).toEqual(guide.reasonTitles);
  expect(on.reasonTitles).not.toContain("Sick leave");
});

test("thresholds follow the sensitivity and the cuts", () => {
  const lineOf = (changed: Partial<DetectionSettings>, wanted: string) =>
    guideOf(changed).lines.find(({ key }) => key === wanted)?.text;
  expect(lineOf({}, "sensitivity")).toContain("pointed out from 9 % fewer");
  expect(lineOf({ sensitivity: 1 }, "sensitivity")).toContain("pointed out from 2.7 % fewer");
  expect(lineOf({}, "unusual")).toContain("apart by 18 % fewer questions or more");
  expect(lineOf({}, "hysteresis")).toContain("below 7.2 %, which is 20 % lower");
  expect(lineOf({ hysteresis: 0 }, "hysteresis")).toContain("as soon as");
  expect(lineOf({}, "severity")).toMatch(/^Moderate, significant from 12 % on and severe from 30 % on\./);
  expect(lineOf({}, "severity")).toContain("more than 90 % is never severe");
  expect(lineOf({ sensitivity: 0 }, "severity")).toMatch(/^Severe\./);
});

test("the steps say the size of the forest and how the past fades", () => {
  const text = guideOf({ screenTreeCount: 321, treeCount: 1234 })
    .steps.map((step) => step.text)
    .join(" ");
  expect(text).toContain(
    "321 times for everybody first, and 1,234 times for whoever comes near the threshold",
  );
  expect(text).toContain("256 people");
  expect(text).toContain("mood answers lose half their weight every 139 days");
  const still = toDetectionGuide(settings, { ...rates, mood: 0 })
    .steps.map((step) => step.text)
    .join(" ");
  expect(still).toContain("mood answers never fade");
});

test("the numbers that go in are said to be that many at most", () => {
  const [first] = guide.steps;
  expect(first?.text).toContain(`up to ${guide.inputCount} numbers are worked out`);
});

test("chance is among the limits, with the trees that hold it small", () => {
  const chance = guideOf({ treeCount: 12_345 }).limits.find(({ title }) => title.startsWith("Chance"));
  expect(chance?.text).toContain("12,345 trees");
  expect(chance?.text).toContain("the same seed");
});

test("settings that have found nothing yet are named with what was before", () => {
  const part = { label: "Sensitivity", from: "0.5", to: "0.7" };
  expect(wordOutdatedSettings("3 Mar 2026", [part])).toEqual({
    sentence:
      "These are the settings that hold now. What was found last, on 3 Mar 2026, was found with one of them set otherwise; they count from the next run on.",
    differences: [{ label: "Sensitivity", before: "0.5", now: "0.7" }],
  });
  expect(wordOutdatedSettings("3 Mar 2026", [part, part]).sentence).toContain("with 2 of them set otherwise");
});

test.each([
  [0, "never fade"],
  [0.01, "lose half their weight every 69 days"],
  [0.7, "lose half their weight every day"],
])("a rate of %d a day: %s", (rate, words) => {
  expect(describeFading(rate)).toBe(words);
});

test("what weighs more or less follows the limits", () => {
  const weighingOf = (changed: Partial<DetectionSettings>, wanted: string) =>
    guideOf(changed).weighing.find(({ key }) => key === wanted)?.text;
  expect(weighingOf({}, "moodItself")).toContain("below 3 of 5 against somebody, above 3.8 for them");
  const gloomy = { anchors: { ...defaultAnchors, mood: 0.25 } };
  expect(weighingOf(gloomy, "moodItself")).toContain("below 2 of 5 against somebody, above 2.8 for them");
  expect(weighingOf({}, "workInGoodMood")).toContain("above 3.4 of 5, down to 50 %");
  expect(weighingOf({}, "reviews")).toMatch(/^Performance rating and manager feedback together/);
});
