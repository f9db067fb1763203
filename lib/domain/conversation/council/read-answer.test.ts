import { expect, test } from "vitest";
import { readAnswer } from "./read-answer.ts";

const good = `{"hypotheses":[{"family":"workload","text":"Too much.","weight":3},{"family":"mood","text":"Low.","weight":1}],"confidence":0.8,"question":"How are you?","tone":"gentle"}`;
const expected = {
  expert: "psychologist",
  hypotheses: [
    { family: "workload", text: "Too much.", weight: 0.75 },
    { family: "mood", text: "Low.", weight: 0.25 },
  ],
  confidence: 0.8,
  question: "How are you?",
  tone: "gentle",
};

test.each([
  ["plain", good],
  ["in a code fence", `Sure!\n\`\`\`json\n${good}\n\`\`\`\nAnything else?`],
  ["after another object", `{"thinking": true} ${good}`],
  ["with trailing commas", good.replace("]", ",]").replace('"gentle"}', '"gentle",}')],
  ["with curly quotes", good.replace('"tone"', "“tone”")],
  ["cut off at the end", good.slice(0, -1)],
  ["with a percentage", good.replace("0.8", "80")],
  ["with another spelling of a family", good.replace('"workload"', '" Workload "')],
])("an answer %s is read", (_how, text) => {
  expect(readAnswer("psychologist", text)).toEqual(expected);
});

test.each([
  ["nothing", ""],
  ["prose", "I think it is the workload."],
  ["another object", '{"a":1}'],
  ["an unknown family", good.replaceAll("workload", "weather")],
  ["no weight at all", good.replace("3", "0").replace(":1}", ":0}")],
  ["a flood of braces", "{".repeat(100_000)],
  ["an array", "[1,2,3]"],
])("%s is no answer", (_how, text) => {
  expect(readAnswer("psychologist", text)).toBeNull();
});

test("what is missing beside the hypotheses has a harmless default", () => {
  const text = '{"hypotheses":[{"family":"mood","text":"Low.","weight":"0.5"}],"tone":"cheerful"}';
  expect(readAnswer("hr_policy", text)).toEqual({
    expert: "hr_policy",
    hypotheses: [{ family: "mood", text: "Low.", weight: 1 }],
    confidence: 0.5,
    question: "",
    tone: "warm",
  });
});
