import { describe, expect, test } from "vitest";
import type { RotaStep } from "./rota.ts";
import { rotaSetting, stepsFor } from "./rota.ts";
import { urgentPace, widen as widenAt } from "./widen.ts";

const start = new Date("2026-03-02T09:00:00Z");
const minutesIn = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const steps: readonly RotaStep[] = [
  { people: ["ann"], minutes: 10 },
  { people: ["bob", "cid"], minutes: 5 },
];
const reachable = { hr: ["ann", "bob", "cid", "dee"], admins: ["adm"] };
type Input = Omit<Parameters<typeof widenAt>[0], "pace">;
const widen = (input: Input) => widenAt({ ...input, pace: urgentPace });
const words = (result: ReturnType<typeof widen>) =>
  result.calls.map(({ step, audience, people }) => `${step} ${audience} ${people.join("+")}`);

describe("who is called when", () => {
  test.each([
    [0, 0, ["0 rota ann"], 10],
    [1, 10, ["1 rota bob+cid"], 15],
    [2, 15, ["2 everybody ann+bob+cid+dee"], 25],
    [3, 25, ["3 everybody ann+bob+cid+dee"], 35],
    [4, 35, ["4 admins adm"], 95],
    [5, 95, ["5 everybody ann+bob+cid+dee"], 155],
    [6, 155, ["6 everybody ann+bob+cid+dee"], 215],
  ])("step %i, due after %i minutes", (step, minute, called, nextMinute) => {
    const result = widen({ steps, reachable, step, dueAt: minutesIn(minute), now: minutesIn(minute) });
    expect(words(result)).toEqual(called);
    expect(result.nextStep).toBe(step + 1);
    expect(result.nextDueAt).toEqual(minutesIn(nextMinute));
  });

  test("nothing happens before the time", () => {
    const result = widen({ steps, reachable, step: 1, dueAt: minutesIn(10), now: minutesIn(9) });
    expect(result).toEqual({ calls: [], nextStep: 1, nextDueAt: minutesIn(10) });
  });

  test("after an outage every step is made up for, but only one reminder", () => {
    const result = widen({ steps, reachable, step: 1, dueAt: minutesIn(10), now: minutesIn(600) });
    expect(words(result)).toEqual([
      "1 rota bob+cid",
      "2 everybody ann+bob+cid+dee",
      "3 everybody ann+bob+cid+dee",
      "4 admins adm",
      "5 everybody ann+bob+cid+dee",
    ]);
    expect(result.nextDueAt).toEqual(minutesIn(660));
  });

  test("a step whose people cannot be reached costs no time", () => {
    const some = { hr: ["cid", "dee"], admins: ["adm"] };
    const result = widen({ steps, reachable: some, step: 0, dueAt: start, now: start });
    expect(words(result)).toEqual(["1 rota cid"]);
    expect(result).toMatchObject({ nextStep: 2, nextDueAt: minutesIn(5) });
  });

  test("without a rota everybody in HR is called at once", () => {
    const result = widen({ steps: [], reachable, step: 0, dueAt: start, now: start });
    expect(words(result)).toEqual(["0 everybody ann+bob+cid+dee"]);
  });

  test("without anybody in HR the admins are told at once, and again", () => {
    const nobody = { hr: [], admins: ["adm"] };
    const first = widen({ steps, reachable: nobody, step: 0, dueAt: start, now: start });
    expect(words(first)).toEqual(["4 admins adm"]);
    const second = widen({ steps, reachable: nobody, step: 5, dueAt: minutesIn(60), now: minutesIn(60) });
    expect(words(second)).toEqual(["5 admins adm"]);
  });

  test("without anybody at all it waits until there is somebody", () => {
    const result = widen({ steps, reachable: { hr: [], admins: [] }, step: 0, dueAt: start, now: start });
    expect(result).toEqual({ calls: [], nextStep: 0, nextDueAt: null });
  });
});

test("a kind without steps of its own goes by the general ones", () => {
  const rota = { ...rotaSetting.defaultValue, general: [...steps], work_harm: steps.slice(1) };
  expect(stepsFor(rota, "life", 480)).toEqual(steps);
  expect(stepsFor(rota, "work_harm", 480)).toEqual(steps.slice(1));
});
