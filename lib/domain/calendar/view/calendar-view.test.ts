import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../insight/calendar-days.ts";
import { isReminderDue } from "../task/reminder.ts";
import type { Task } from "../task/task.ts";
import { checkTask } from "../task/task-input.ts";
import { readCalendarPlace, toCalendarAddress } from "./calendar-address.ts";
import { describeTime, type EventItem, placeItems } from "./calendar-item.ts";
import { listComingThings } from "./coming-things.ts";
import { countItems } from "./count-items.ts";
import { classifyLoad, type DayLoad, describeWeeksAhead, joinEmptyWeeks, loadOfDay } from "./workload.ts";

const today = "2026-03-02"; // a Monday
const span = { from: "2026-02-23", to: "2026-04-05", today };

function task(id: string, dueOn: string | null, completedAt: Date | null = null): Task {
  return { id, source: "self", title: `Task ${id}`, note: null, dueOn, completedAt, givenBy: null };
}

function event(
  key: string,
  firstDay: string,
  minutes: [number, number] | null,
  lastDay = firstDay,
): EventItem {
  const [startMinute, endMinute] = minutes ?? [null, null];
  const time = { key, isAllDay: minutes === null, firstDay, lastDay, startMinute, endMinute };
  return { kind: "event", key, title: `Event ${key}`, place: null, isBusy: true, time };
}

test("a day holds leave first, then whole days, then the clock, tasks last; what lasts days stands on each", () => {
  const days = placeItems(
    {
      tasks: [task("t", "2026-03-03"), task("none", null)],
      events: [
        event("late", "2026-03-03", [900, 960]),
        event("early", "2026-03-03", [540, 600]),
        event("trip", "2026-03-02", null, "2026-03-04"),
      ],
      leave: [{ leaveType: "Annual Leave", startDate: "2026-03-03", endDate: "2026-03-03" }],
    },
    span,
  );
  expect(days.get("2026-03-03")?.map(({ key }) => key)).toEqual([
    "leave Annual Leave 2026-03-03",
    "trip",
    "early",
    "late",
    "t",
  ]);
  expect([...days.keys()].sort()).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
  expect(countItems(days.get("2026-03-03") ?? [])).toBe("1 task, 3 appointments, leave");
  expect(countItems([])).toBe("nothing");
});

test("leave of a century stands on the days that are shown and no other", () => {
  const leave = [{ leaveType: "Unpaid Leave", startDate: "1990-01-01", endDate: "2090-01-01" }];
  expect(placeItems({ tasks: [], events: [], leave }, span).size).toBe(42);
});

test("when an event takes place is told for the day that is looked at", () => {
  const night = event("n", "2026-03-02", [1320, 60], "2026-03-04").time;
  expect(["2026-03-02", "2026-03-03", "2026-03-04"].map((day) => describeTime(night, day))).toEqual([
    "from 22:00",
    "all day",
    "until 01:00",
  ]);
  expect(describeTime(event("d", today, [540, 1440]).time, today)).toBe("09:00 to 24:00");
  expect(describeTime(event("m", today, [540, 540]).time, today)).toBe("09:00");
});

test("appointments at the same time count once, those through midnight to each day its part", () => {
  const items = [
    event("a", today, [540, 600]),
    event("b", today, [570, 630]),
    event("c", today, [900, 60], "2026-03-03"),
  ];
  expect(loadOfDay(today, items).busyMinutes).toBe(90 + 540);
  expect(loadOfDay("2026-03-03", [items[2] ?? event("", today, null)]).busyMinutes).toBe(60);
});

const load = (date: string, taskCount: number, hours = 0, isLeave = false): DayLoad => ({
  date,
  taskCount,
  busyMinutes: hours * 60,
  isLeave,
});

test.each([
  ["free", [load(today, 0)]],
  ["light", [load(today, 1), load("2026-03-03", 0), load("2026-03-04", 0)]],
  ["full", Array.from({ length: 5 }, (_, day) => load(addDays(today, day), 1, 1.5))],
  ["very full", Array.from({ length: 5 }, (_, day) => load(addDays(today, day), 1, 4))],
  // The same work in a week of which three days are leave.
  [
    "full",
    [
      load(today, 1, 2),
      load("2026-03-03", 1),
      ...[2, 3, 4].map((day) => load(addDays(today, day), 0, 0, true)),
    ],
  ],
] as const)("such days are %s", (level, days) => {
  expect(classifyLoad(days)).toBe(level);
});

test("more to do never makes a week emptier", () => {
  const levels = ["free", "light", "ordinary", "full", "very full"];
  const day = fc.record({ taskCount: fc.nat(5), hours: fc.nat(9), isLeave: fc.boolean() });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 7 }), fc.nat(6), (drawn, at) => {
      const days = drawn.map(({ taskCount, hours, isLeave }, index) =>
        load(addDays(today, index), taskCount, hours, isLeave),
      );
      const more = days.map((one, index) =>
        index === at % days.length ? { ...one, taskCount: one.taskCount + 1 } : one,
      );
      expect(levels.indexOf(classifyLoad(more))).toBeGreaterThanOrEqual(levels.indexOf(classifyLoad(days)));
    }),
  );
});

test("the weeks ahead are told in words, this one from today on", () => {
  const friday = "2026-03-06";
  const tasks = [1, 2, 3, 4].map((id) => task(String(id), friday)).concat(task("done", friday, new Date()));
  const days = placeItems(
    {
      tasks: [...tasks, task("one", "2026-03-10")],
      events: [event("m", "2026-03-03", [540, 1020])],
      leave: [{ leaveType: "Annual Leave", startDate: "2026-03-16", endDate: "2026-03-22" }],
    },
    span,
  );
  const weeks = describeWeeksAhead(days, { today: "2026-03-03", weekStart: 1, weekCount: 4 });
  expect(weeks.map(({ first, last, sentence }) => [first, last, sentence])).toEqual([
    [
      "2026-03-03",
      "2026-03-08",
      "A full week ahead: 4 tasks are due, about 8 hours of appointments. Friday is the fullest day.",
    ],
    ["2026-03-09", "2026-03-15", "A light week ahead: 1 task is due."],
    ["2026-03-16", "2026-03-22", "You are on leave."],
    ["2026-03-23", "2026-03-29", "Nothing stands in your calendar."],
  ]);
});

test("weeks in which nothing stands are told as one; leave is something", () => {
  const input = { today: "2026-03-03", weekStart: 1, weekCount: 2 } as const;
  const told = (leave: Parameters<typeof placeItems>[0]["leave"]) =>
    joinEmptyWeeks(describeWeeksAhead(placeItems({ tasks: [], events: [], leave }, span), input)).map(
      ({ first, last, sentence }) => [first, last, sentence],
    );
  expect(told([])).toEqual([["2026-03-03", "2026-03-15", "Nothing stands in your calendar in these weeks."]]);
  expect(told([{ leaveType: "Annual Leave", startDate: "2026-03-12", endDate: "2026-03-12" }])).toHaveLength(
    2,
  );
});

test("what comes next is nearest first: overdue, appointments, leave that goes on or lies ahead", () => {
  const leave = (startDate: string, endDate: string) => ({ leaveType: "Annual Leave", startDate, endDate });
  const things = listComingThings(
    {
      tasks: [task("a", "2026-03-01"), task("b", "2026-03-04"), task("c", null)],
      events: [event("e", "2026-03-03", [540, 600])],
      leave: [
        leave("2026-05-01", "2026-05-05"),
        leave("2026-03-01", "2026-03-01"),
        leave("2026-03-05", "2026-03-05"),
      ],
    },
    { today, limit: 9 },
  );
  expect(things.map(({ what, when }) => `${what}: ${when}`)).toEqual([
    "Task a: Overdue. Due Sunday, 1 Mar 2026, yesterday",
    "Event e: Tomorrow, 09:00 to 10:00",
    "Task b: Due Wednesday, 4 Mar 2026, in 2 days",
    "Annual Leave: 5 Mar 2026 to 5 Mar 2026, in 3 days",
    "Annual Leave: 1 May 2026 to 5 May 2026, in 60 days",
  ]);
  expect(
    listComingThings(
      { tasks: [], events: [], leave: [leave("2026-03-01", "2026-03-04")] },
      { today, limit: 3 },
    ),
  ).toMatchObject([{ when: "1 Mar 2026 to 4 Mar 2026, now" }]);
});

test("a reminder comes from eight in the morning of the day before, where the person is, until the day is over", () => {
  const due = { dueOn: "2026-03-30", dueSetAt: new Date("2026-03-01T00:00:00Z") };
  // The clocks go forward in Berlin on the 29th: eight is 06:00 in UTC.
  const at = (now: string, timeZone = "Europe/Berlin") =>
    isReminderDue(due, { now: new Date(now), timeZone });
  expect(at("2026-03-29T05:59:59Z")).toBe(false);
  expect(at("2026-03-29T06:00:00Z")).toBe(true);
  expect(at("2026-03-30T21:59:00Z")).toBe(true);
  expect(at("2026-03-30T22:00:00Z")).toBe(false);
  expect(at("2026-03-29T05:59:59Z", "Asia/Tokyo")).toBe(true);
  const setLater = { ...due, dueSetAt: new Date("2026-03-29T06:00:00Z") };
  expect(isReminderDue(setLater, { now: new Date("2026-03-29T12:00:00Z"), timeZone: "Europe/Berlin" })).toBe(
    false,
  );
});

test("an address holds what is shown, and what it cannot hold is left out", () => {
  expect(readCalendarPlace({ view: "list", month: "2026-02" })).toEqual({
    view: "list",
    month: "2026-02",
    day: null,
  });
  expect(readCalendarPlace({ day: "2028-02-29" })).toEqual({
    view: "month",
    month: "2028-02",
    day: "2028-02-29",
  });
  for (const params of [
    { view: "week", month: "2026-13", day: "2026-02-29" },
    { month: ["x"], day: "9999-01-01" },
  ]) {
    expect(readCalendarPlace(params)).toEqual({ view: "month", month: null, day: null });
  }
  expect(toCalendarAddress({ view: "list", month: "2026-02" })).toBe("/calendar?view=list&month=2026-02");
  expect(toCalendarAddress({})).toBe("/calendar");
});

test("a task has words in a title of one line, and a day within reach", () => {
  const check = (title: string, dueOn = "", note = "") => checkTask({ title, note, dueOn }, today);
  expect(check("  Hand \u202Ein\n the report ", "2028-02-29", " a\r\nb ")).toEqual({
    ok: true,
    task: { title: "Hand in the report", dueOn: "2028-02-29", note: "a\nb" },
  });
  expect(check("👩‍🚀")).toMatchObject({ ok: true, task: { title: "👩‍🚀", note: null, dueOn: null } });
  const problems = (checked: ReturnType<typeof check>) => (checked.ok ? [] : Object.keys(checked.problems));
  expect(problems(check("\u200B\u0000 "))).toEqual(["title"]);
  expect(problems(check("x".repeat(201), "2027-02-29", "y".repeat(2001)))).toEqual([
    "title",
    "note",
    "dueOn",
  ]);
  expect(problems(check("x", "2025-02-28"))).toEqual(["dueOn"]);
  expect(problems(check("x", "2037-01-01"))).toEqual(["dueOn"]);
});
