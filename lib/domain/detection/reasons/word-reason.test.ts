import { expect, test } from "vitest";
import { readVibemeterCut } from "#tests/support/vibemeter-cut.ts";
import { masterColumnNames } from "../../features/master-columns.ts";
import type { MasterRow } from "../../features/master-row.ts";
import { measureOf } from "../inputs/encode-value.ts";
import { inputCatalogue } from "../inputs/input-catalogue.ts";
import { defaultAnchors, type Measure } from "../inputs/input-definition.ts";
import { surveyMeasures } from "../risk/company-norms.ts";
import { judgeValue } from "../risk/judge-side.ts";
import { wordReason } from "./word-reason.ts";

const { rows, clock } = readVibemeterCut();
const [someone] = rows;
const norms = new Map(surveyMeasures(rows, clock).norms);
norms.set("Work_Hours_mean", 7.2).set("meanMood", 0.6).set("Meetings_Attended_mean", 4);
norms
  .set("Innovation Award_Count", 0)
  .set("Mentor_Assigned", 1)
  .set("Performance_Rating", 3)
  .set("Days_Since_Joining", 300);
const yardstick = { norms, knownOfFew: new Set<Measure>(), anchors: defaultAnchors, clock };

function person(values: Partial<MasterRow["values"]>, meanMood: number | null = null): MasterRow {
  if (someone === undefined) throw new Error("the files are empty");
  return { ...someone, meanMood, values: { ...someone.values, ...values } };
}

function inputOf(name: Measure) {
  const input = inputCatalogue.find((candidate) => candidate.name === name);
  if (input === undefined) throw new Error(`${name} is not in the catalogue`);
  return input;
}

test.each([
  [
    "Work_Hours_mean",
    person({ Work_Hours_mean: 10.4, Total_activity_entry: 212 }),
    "Worked 10.4 hours a day on average over 212 recorded days; typical here is 7.2.",
  ],
  [
    "Work_Hours_mean",
    person({ Work_Hours_mean: 7.21, Total_activity_entry: 1 }),
    "Worked 7.21 hours on the one recorded day; typical here is 7.2.",
  ],
  [
    "Decayed_Vibe",
    { ...person({ Decayed_Vibe: 12 }, 0.25), moodAnswers: 3 },
    "Mood over 3 answers, recent ones counting more, is 2 on the scale from 1 to 5; typical here is 3.4.",
  ],
  [
    "Innovation Award_Count",
    person({ "Innovation Award_Count": 1 }),
    "Won 1 Innovation Award; typical here is none.",
  ],
  [
    "Mentor_Assigned",
    person({ Mentor_Assigned: false }),
    "Started without a mentor; typical here is with a mentor.",
  ],
] as const)("%s is said beside what is typical", (name, row, sentence) => {
  expect(wordReason(inputOf(name), row, yardstick).sentence).toBe(sentence);
});

test("no sentence of the catalogue keeps a placeholder or names a column", () => {
  for (const row of rows.slice(0, 60)) {
    for (const input of inputCatalogue.filter(({ name }) => measureOf(row, name, clock) !== null)) {
      const { sentence } = wordReason(input, row, yardstick);
      expect(sentence).not.toMatch(/[{}]|undefined|NaN|_/);
      if (input.quantity !== "sickLeave") expect(sentence, input.name).not.toContain("unknown");
    }
  }
});

test.each([
  ["Work_Hours_mean", person({ Work_Hours_mean: 9 }), "adverse"],
  ["Work_Hours_mean", person({ Work_Hours_mean: 8 }), "none"], // more than usual, not yet bad
  ["Work_Hours_mean", person({ Work_Hours_mean: 6 }), "benign"],
  ["Work_Hours_mean", person({ Work_Hours_mean: 7.2 }), "none"], // as usual
  ["Work_Hours_sum", person({ Work_Hours_sum: 900, Work_Hours_mean: 7 }), "none"], // many days, no long ones
  ["Work_Hours_sum", person({ Work_Hours_sum: 1, Work_Hours_mean: 7.3 }), "none"], // few days, no short ones
  ["Work_Hours_sum", person({ Work_Hours_sum: 1, Work_Hours_mean: 7 }), "none"], // few days are no strength
  ["Meetings_Attended_mean", person({ Meetings_Attended_mean: 6.1 }), "adverse"],
  ["Meetings_Attended_mean", person({ Meetings_Attended_mean: 6 }), "none"],
  ["meanMood", person({}, 0.49), "adverse"],
  ["meanMood", person({}, 0.5), "none"], // less than usual, not yet bad
  ["meanMood", person({}, 0.61), "benign"],
  ["meanMood", person({}, null), "none"],
  ["Decayed_Emotion_Zone", person({ Decayed_Emotion_Zone: -9 }, 0.2), "adverse"],
  ["Decayed_Emotion_Zone", person({ Decayed_Emotion_Zone: 900 }, 0.2), "none"], // zones and scores disagree
  ["Decayed_Vibe", person({ Decayed_Vibe: 60 }, 0.2), "adverse"], // many bad answers
  ["Decayed_Vibe", person({ Decayed_Vibe: 1 }, 0.9), "benign"], // one good answer
  ["Mentor_Assigned", person({ Mentor_Assigned: false, Days_Since_Joining: 20 }), "adverse"],
  ["Mentor_Assigned", person({ Mentor_Assigned: false, Days_Since_Joining: 179 }), "adverse"],
  ["Mentor_Assigned", person({ Mentor_Assigned: false, Days_Since_Joining: 180 }), "none"],
  ["Teams_Messages_Sent_mean", person({ Teams_Messages_Sent_mean: 4000 }), "none"],
  ["Sick Leave_Factor", person({ "Sick Leave_Factor": 200 }), "none"],
  ["Performance_Rating", person({ Performance_Rating: null }), "none"],
] as const)("%s of %# lies on the side: %s", (name, row, side) => {
  expect(judgeValue(inputOf(name), row, yardstick).side).toBe(side);
});

test("every column of the master data set and what stands beside them are in the catalogue once", () => {
  const names = inputCatalogue.map(({ name }) => name);
  expect(names.toSorted()).toEqual(
    ["meanMood", "recentMood", "recentMeetings", "recentWorkHours", ...masterColumnNames].sort(),
  );
  expect(names).toHaveLength(44);
});
