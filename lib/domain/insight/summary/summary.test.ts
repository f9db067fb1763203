import { expect, test } from "vitest";
import type { ConversationAnalysis } from "../../analysis/conversation-analysis.ts";
import { correctSummary, findCorrectionProblem, isEmptySummary } from "./correct-summary.ts";
import { isEnoughSaid } from "./enough-said.ts";
import { judgeDeed, summaryDeeds } from "./judge-deed.ts";
import { computeQuietLimit, computeRetryAt } from "./settings.ts";
import { listTopics, saysAnything, storedSummarySchema } from "./stored-summary.ts";
import { summaryStatuses } from "./summary-status.ts";
import { listPartNames, toSummaryView } from "./summary-view.ts";
import { describeReleaseRule, describeStanding, type SummaryMoment } from "./summary-words.ts";

const analysis: ConversationAnalysis = {
  summary: "Too much work.",
  concerns: [
    {
      topic: "workload",
      text: "Too much.",
      quotes: [
        { text: "too much", turn: 0 },
        { text: "far too much", turn: 2 },
      ],
    },
    { topic: "no_data", text: "Something else.", quotes: [{ text: "else", turn: 4 }] },
  ],
  sentiment: {
    overall: -0.6,
    course: [-0.8, -0.8, 0.2, 0.2].map((value, place) => ({ turn: 2 * place, value })),
  },
  risk: { band: "medium", signals: [{ text: "Sleeps badly.", quotes: [{ text: "cannot sleep", turn: 4 }] }] },
  actions: ["Plan the week together."],
  followUps: ["Ask about the plan."],
};
const summary = { analysis, note: null };
const everything = new Set(listPartNames(toSummaryView(summary)));
const without = (...gone: string[]) => new Set([...everything].filter((name) => !gone.includes(name)));
const correct = (kept: ReadonlySet<string>, text = "Too much work.", note = "") =>
  correctSummary(summary, { kept, text, note });

test("who keeps everything changes nothing", () => {
  expect(correct(everything)).toEqual(summary);
  expect(everything.size).toBe(11);
});

test.each([
  [["concern.1"], { concerns: analysis.concerns?.slice(0, 1) }],
  [["concern.0", "concern.1"], { concerns: undefined }],
  [["sentiment"], { sentiment: undefined }],
  [["strain"], { risk: undefined }],
  [["signal.0"], { risk: undefined }],
  [["action.0", "follow-up.0"], { actions: undefined, followUps: undefined }],
])("without %j that is all that is gone", (gone, rest) => {
  expect({ ...correct(without(...gone)).analysis }).toEqual(
    Object.fromEntries(Object.entries({ ...analysis, ...rest }).filter(([, part]) => part !== undefined)),
  );
});

test("a single quote can go, and the claim stays", () => {
  const { concerns } = correct(without("concern.0.quote.0")).analysis;
  expect(concerns?.[0]?.quotes).toEqual([{ text: "far too much", turn: 2 }]);
  const bare = correct(without("concern.0.quote.0", "concern.0.quote.1", "signal.0.quote.0"));
  expect(storedSummarySchema.parse(JSON.parse(JSON.stringify(bare)))).toEqual(bare);
});

test("a low band needs no signal to stay", () => {
  const low = { analysis: { risk: { band: "low" as const, signals: [] } }, note: null };
  expect(correctSummary(low, { kept: new Set(["strain"]), text: "", note: "" })).toEqual(low);
});

test("names that are made up keep nothing", () => {
  const made = new Set(["concern.9", "__proto__", "concern.0 ", ""]);
  expect(isEmptySummary(correct(made, " \n "))).toBe(true);
  expect(isEmptySummary(correct(made, "", "A note."))).toBe(false);
});

test("what a person writes is kept as it is, but for control characters and half characters", () => {
  const { analysis: corrected, note } = correct(everything, " a\r\nb\u0000\u200E<b>\ud800 ", "\u0007 =1+1 ");
  expect(corrected.summary).toBe("a\nb\u200E<b>\ufffd");
  expect(note).toBe("=1+1");
});

test("too long is said at its field", () => {
  const kept = everything;
  expect(findCorrectionProblem({ kept, text: "a".repeat(2_000), note: "a".repeat(1_000) })).toBeNull();
  expect(findCorrectionProblem({ kept, text: "a".repeat(2_001), note: "" })?.field).toBe("text");
  expect(findCorrectionProblem({ kept, text: "", note: "a".repeat(1_001) })?.field).toBe("note");
});

test("the view says no number of a score, a band or a turn, and leaves out what is not there", () => {
  const view = toSummaryView(summary);
  expect(JSON.stringify(view)).not.toMatch(/-0\.|medium|turn"|no_data|"workload"/);
  expect(view.sentiment?.text).toBe("The talk sounded heavy, and lighter towards its end.");
  expect(view.strain?.text).toBe("Some things in the talk point to strain.");
  expect(view.concerns.map(({ topic }) => topic)).toEqual(["Workload", null]);
  expect(toSummaryView({ analysis: {}, note: null })).toEqual({
    text: null,
    concerns: [],
    sentiment: null,
    strain: null,
    actions: [],
    followUps: [],
    note: null,
  });
});

test.each([
  [-1, "heavy"],
  [-0.5, "heavy"],
  [-0.49, "rather heavy"],
  [0, "neither heavy nor light"],
  [0.15, "rather light"],
  [1, "light"],
])("%s sounded %s", (overall, words) => {
  const { sentiment } = toSummaryView({ analysis: { sentiment: { overall, course: [] } }, note: null });
  expect(sentiment?.text).toBe(`The talk sounded ${words}.`);
});

test("topics are counted once each, and none that is not known", () => {
  const concern = { text: "x", quotes: [{ text: "x", turn: 0 }] };
  const concerns = (["manager", "workload", "manager", null, "no_data"] as const).map((topic) => ({
    topic,
    ...concern,
  }));
  expect(listTopics({ concerns })).toEqual(["manager", "workload"]);
  expect([saysAnything({ sentiment: { overall: 0, course: [] } }), saysAnything({ summary: "x" })]).toEqual([
    false,
    true,
  ]);
});

test.each([
  [[], false],
  [["Hi", "ok", "bye"], false],
  [["😀", "...", "👍👍", "?"], false],
  [["word ".repeat(24)], false],
  [["word ".repeat(25)], true],
  [["not so good", "too much work", "since weeks", "I am tired"], true],
  [["最近工作太多，我每天都加班到很晚，睡不好，压力很大，老板还不断给我新的项目，我觉得很累很累"], true],
])("%j is enough said: %s", (messages, isEnough) => {
  expect(isEnoughSaid(messages)).toBe(isEnough);
});

test("every deed leads somewhere known, and keeping back ends what HR can read from wherever it stands", () => {
  for (const status of summaryStatuses) {
    for (const deed of summaryDeeds) expect([null, ...summaryStatuses]).toContain(judgeDeed(status, deed));
    expect(judgeDeed(status, "keep_back") ?? status).toMatch(/withheld|withdrawn/);
    expect(judgeDeed(status, "restore")).not.toBe("released");
  }
});

test("tries that fail are 5 minutes apart, then longer, a day at the most", () => {
  const now = new Date("2026-03-02T09:00:00Z");
  const minutes = [1, 2, 3, 20, 2_000].map(
    (count) => (computeRetryAt(now, count).getTime() - now.getTime()) / 60_000,
  );
  expect(minutes).toEqual([5, 10, 20, 1_440, 1_440]);
  expect(computeQuietLimit(now, 15)).toEqual(new Date("2026-03-02T08:45:00Z"));
});

const moment: SummaryMoment = {
  status: "waiting",
  hoursLeft: 1,
  releaseWhen: "today, 14:05",
  releasedWhen: null,
  releasedBy: null,
  shownWhen: null,
};

test.each<[Partial<SummaryMoment>, RegExp]>([
  [{}, /until today, 14:05, that is for 1 hour more/],
  [{ hoursLeft: 0 }, /in a few minutes/],
  [{ hoursLeft: null, releaseWhen: null }, /only if you let them/],
  [{ status: "withheld" }, /Nobody but you/],
  [
    { status: "released", releasedWhen: "today, 9:00", releasedBy: "time" },
    /as the time .* Nobody has opened it yet/,
  ],
  [
    { status: "released", releasedBy: "person", shownWhen: "today, 9:30" },
    /because you let them\. It was opened first/,
  ],
  [{ status: "withdrawn" }, /no more\. Nobody had opened it/],
  [{ status: "withdrawn", shownWhen: "today, 9:30" }, /opened it first today, 9:30/],
])("%j is said truly", (given, words) => {
  expect(describeStanding({ ...moment, ...given })).toMatch(words);
});

test("each rule is told in words that are true of it", () => {
  expect(describeReleaseRule({ mode: "automatic", reviewHours: 48 })).toContain("from then on");
  expect(describeReleaseRule({ mode: "after_review", reviewHours: 72 })).toContain("72 hours");
  expect(describeReleaseRule({ mode: "only_when_released", reviewHours: 48 })).toContain(
    "only when you let them",
  );
});
