import fc from "fast-check";
import ical from "node-ical";
import { expect, test } from "vitest";
import { calendarText } from "#tests/support/calendar-text.ts";
import { readCalendarFile } from "../ics/read-calendar-file.ts";
import type { EventTime } from "./event-time.ts";
import { expandEvent } from "./expand-event.ts";

const berlin = "Europe/Berlin";

function readTime(...lines: readonly string[]): EventTime {
  const file = readCalendarFile(calendarText(["UID:1", ...lines]), { timeZone: berlin });
  expect(file.skipped).toEqual([]);
  const [event] = file.events;
  if (event === undefined) throw new Error("no event was read");
  return event.time;
}

function days(time: EventTime, from: string, to: string, viewerZone = berlin): string[] {
  return expandEvent(time, { from, to, viewerZone, budget: { left: 1_000_000 } }).map(
    ({ firstDay }) => firstDay,
  );
}

function clock(minutes: number | null): string {
  if (minutes === null) return "";
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function times(time: EventTime, from: string, to: string, viewerZone = berlin): string[] {
  return expandEvent(time, { from, to, viewerZone, budget: { left: 1_000_000 } }).map(
    ({ firstDay, startMinute, lastDay, endMinute }) =>
      `${firstDay} ${clock(startMinute)} – ${lastDay === firstDay ? "" : `${lastDay} `}${clock(endMinute)}`,
  );
}

/* The rules and what they give, from RFC 5545 §3.8.5.3. */
const rules: [rule: string, start: string, from: string, to: string, expected: string[]][] = [
  ["FREQ=DAILY;COUNT=3", "19970902", "1997-09-01", "1997-12-31", ["1997-09-02", "1997-09-03", "1997-09-04"]],
  [
    "FREQ=DAILY;INTERVAL=10;COUNT=3",
    "19970902",
    "1997-09-01",
    "1997-12-31",
    ["1997-09-02", "1997-09-12", "1997-09-22"],
  ],
  [
    "FREQ=DAILY;UNTIL=19970904",
    "19970902",
    "1997-09-01",
    "1997-12-31",
    ["1997-09-02", "1997-09-03", "1997-09-04"],
  ],
  [
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
    "19970805",
    "1997-08-01",
    "1997-12-31",
    ["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"],
  ],
  [
    "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
    "19970805",
    "1997-08-01",
    "1997-12-31",
    ["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"],
  ],
  [
    "FREQ=MONTHLY;COUNT=3;BYDAY=1FR",
    "19970905",
    "1997-09-01",
    "1998-12-31",
    ["1997-09-05", "1997-10-03", "1997-11-07"],
  ],
  [
    "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO",
    "19970922",
    "1997-09-01",
    "1998-12-31",
    ["1997-09-22", "1997-10-20", "1997-11-17"],
  ],
  [
    "FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3",
    "19970928",
    "1997-09-01",
    "1998-12-31",
    ["1997-09-28", "1997-10-29", "1997-11-28"],
  ],
  [
    "FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1",
    "19970930",
    "1997-09-01",
    "1998-12-31",
    ["1997-09-30", "1997-10-01", "1997-10-31", "1997-11-01"],
  ],
  [
    "FREQ=MONTHLY;COUNT=2;BYDAY=FR;BYMONTHDAY=13",
    "19980213",
    "1998-01-01",
    "1999-12-31",
    ["1998-02-13", "1998-03-13"],
  ],
  [
    "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
    "19970904",
    "1997-09-01",
    "1998-12-31",
    ["1997-09-04", "1997-10-07", "1997-11-06"],
  ],
  [
    "FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
    "19970929",
    "1997-09-01",
    "1998-12-31",
    ["1997-09-29", "1997-10-30"],
  ],
  [
    "FREQ=YEARLY;COUNT=4;BYMONTH=6,7",
    "19970610",
    "1997-01-01",
    "1999-12-31",
    ["1997-06-10", "1997-07-10", "1998-06-10", "1998-07-10"],
  ],
  [
    "FREQ=YEARLY;INTERVAL=3;COUNT=3;BYYEARDAY=1,100,200",
    "19970101",
    "1997-01-01",
    "1999-12-31",
    ["1997-01-01", "1997-04-10", "1997-07-19"],
  ],
  ["FREQ=YEARLY;BYDAY=20MO;COUNT=2", "19970519", "1997-01-01", "1999-12-31", ["1997-05-19", "1998-05-18"]],
  [
    "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3",
    "19970512",
    "1997-01-01",
    "1999-12-31",
    ["1997-05-12", "1998-05-11", "1999-05-17"],
  ],
  [
    "FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4",
    "19970313",
    "1997-01-01",
    "1999-12-31",
    ["1997-03-13", "1997-03-20", "1997-03-27", "1998-03-05"],
  ],
  [
    "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=2",
    "19961105",
    "1996-01-01",
    "2001-12-31",
    ["1996-11-05", "2000-11-07"],
  ],
  ["FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", "20181231", "2018-01-01", "2020-12-31", ["2018-12-31", "2019-12-30"]],
];

test.each(rules)("%s from %s", (rule, start, from, to, expected) => {
  expect(days(readTime(`DTSTART;VALUE=DATE:${start}`, `RRULE:${rule}`), from, to)).toEqual(expected);
});

test("a birthday on the 29th of February comes in leap years alone", () => {
  const time = readTime("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY");
  expect(days(time, "2024-01-01", "2033-12-31")).toEqual(["2024-02-29", "2028-02-29", "2032-02-29"]);
  expect(days(time, "2100-01-01", "2100-12-31")).toEqual([]);
});

test("the last of a month comes where the month has such a day", () => {
  const time = readTime("DTSTART;VALUE=DATE:20260131", "RRULE:FREQ=MONTHLY");
  expect(days(time, "2026-01-01", "2026-05-31")).toEqual(["2026-01-31", "2026-03-31", "2026-05-31"]);
});

test("nine in the morning stays nine when the clocks change, and is seen an hour off from elsewhere", () => {
  const time = readTime(
    `DTSTART;TZID=${berlin}:20260327T090000`,
    `DTEND;TZID=${berlin}:20260327T100000`,
    "RRULE:FREQ=DAILY;COUNT=4",
  );
  expect(times(time, "2026-03-27", "2026-03-31")).toEqual([
    "2026-03-27 09:00 – 10:00",
    "2026-03-28 09:00 – 10:00",
    "2026-03-29 09:00 – 10:00",
    "2026-03-30 09:00 – 10:00",
  ]);
  expect(times(time, "2026-03-28", "2026-03-29", "UTC")).toEqual([
    "2026-03-28 08:00 – 09:00",
    "2026-03-29 07:00 – 08:00",
  ]);
});

test("a time that the clocks leave out is later, one that comes twice is the first", () => {
  const daily = (start: string) => readTime(`DTSTART;TZID=${berlin}:${start}`, "RRULE:FREQ=DAILY;COUNT=2");
  expect(times(daily("20260328T023000"), "2026-03-29", "2026-03-29")).toEqual(["2026-03-29 03:30 – 03:30"]);
  expect(times(daily("20261024T023000"), "2026-10-25", "2026-10-25", "UTC")).toEqual([
    "2026-10-25 00:30 – 00:30",
  ]);
});

test("an event of three hours lasts three hours through the night in which the clocks go forward", () => {
  const time = readTime(`DTSTART;TZID=${berlin}:20260329T010000`, "DURATION:PT3H");
  expect(times(time, "2026-03-29", "2026-03-29")).toEqual(["2026-03-29 01:00 – 05:00"]);
});

test("an evening in New York is the next day in Berlin, and found there", () => {
  const time = readTime("DTSTART;TZID=America/New_York:20260302T200000", "DURATION:PT1H");
  expect(times(time, "2026-03-03", "2026-03-03")).toEqual(["2026-03-03 02:00 – 03:00"]);
  expect(times(time, "2026-03-02", "2026-03-02")).toEqual([]);
});

test("a time in no zone is the same on every wall", () => {
  const time = readTime("DTSTART:20260302T090000", "DURATION:PT1H");
  for (const zone of ["Pacific/Kiritimati", "America/Los_Angeles"]) {
    expect(times(time, "2026-03-02", "2026-03-02", zone)).toEqual(["2026-03-02 09:00 – 10:00"]);
  }
});

test("whole days are the same days everywhere, and their end does not count", () => {
  const time = readTime("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260305");
  const seen = expandEvent(time, {
    from: "2026-03-04",
    to: "2026-03-04",
    viewerZone: "Pacific/Kiritimati",
    budget: { left: 1000 },
  });
  expect(seen).toMatchObject([{ firstDay: "2026-03-02", lastDay: "2026-03-04", startMinute: null }]);
  expect(days(time, "2026-03-05", "2026-03-05")).toEqual([]);
});

test("an event until midnight does not touch the day that begins then", () => {
  const time = readTime(`DTSTART;TZID=${berlin}:20260302T220000`, "DURATION:PT2H");
  expect(times(time, "2026-03-02", "2026-03-03")).toEqual(["2026-03-02 22:00 – 24:00"]);
});

test("times are left out by day, by time in its zone, and by time in UTC; others are added", () => {
  const time = readTime(
    `DTSTART;TZID=${berlin}:20260302T090000`,
    "RRULE:FREQ=DAILY;COUNT=5",
    "EXDATE;VALUE=DATE:20260303",
    `EXDATE;TZID=${berlin}:20260304T090000`,
    "EXDATE:20260305T080000Z",
    `RDATE;TZID=${berlin}:20260320T110000`,
  );
  expect(times(time, "2026-03-01", "2026-03-31")).toEqual([
    "2026-03-02 09:00 – 09:00",
    "2026-03-06 09:00 – 09:00",
    "2026-03-20 11:00 – 11:00",
  ]);
});

test("an end in UTC ends a series where its own clock says so", () => {
  const time = readTime(
    "DTSTART;TZID=America/New_York:20260302T200000",
    "RRULE:FREQ=DAILY;UNTIL=20260305T010000Z",
  );
  expect(days(time, "2026-03-01", "2026-03-31", "America/New_York")).toEqual([
    "2026-03-02",
    "2026-03-03",
    "2026-03-04",
  ]);
});

test("a rule that never comes true ends, and a budget that is used up ends any", () => {
  const never = readTime("DTSTART;VALUE=DATE:20260302", "RRULE:FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30");
  expect(days(never, "2026-03-03", "2199-12-31")).toEqual([]);
  const daily = readTime("DTSTART;VALUE=DATE:19000101", "RRULE:FREQ=DAILY");
  expect(days(daily, "2026-03-01", "2026-03-03")).toEqual(["2026-03-01", "2026-03-02", "2026-03-03"]);
  const view = { from: "2026-01-01", to: "2199-12-31", viewerZone: berlin, budget: { left: 1_000 } };
  expect(expandEvent(daily, view).length).toBeLessThan(25);
});

const weekdayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const arbitraryRule = fc.record({
  frequency: fc.constantFrom("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
  interval: fc.integer({ min: 1, max: 5 }),
  startDay: fc.integer({ min: 0, max: 3_000 }),
  // Before four the clocks change; the other one leaves such times out, against RFC 5545 §3.3.5.
  hour: fc.integer({ min: 4, max: 23 }),
  zone: fc.constantFrom(berlin, "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"),
  byDay: fc.boolean(),
  end: fc.constantFrom("", ";COUNT=7"),
});

test("an independent implementation gives the same times", () => {
  fc.assert(
    fc.property(arbitraryRule, ({ frequency, interval, startDay, hour, zone, byDay, end }) => {
      const date = new Date(Date.UTC(2020, 0, 1 + startDay));
      const stamp = date.toISOString().slice(0, 10).replaceAll("-", "");
      const weekday = weekdayCodes[(date.getUTCDay() + 6) % 7];
      const days = byDay && frequency === "WEEKLY" ? `;BYDAY=${weekday},TH` : "";
      const text = calendarText([
        "UID:1",
        `DTSTART;TZID=${zone}:${stamp}T${String(hour).padStart(2, "0")}0000`,
        "DURATION:PT1H",
        `RRULE:FREQ=${frequency};INTERVAL=${interval}${days}${end}`,
      ]);
      const [event] = readCalendarFile(text, { timeZone: berlin }).events;
      if (event === undefined) throw new Error("no event was read");
      const view = { from: "2024-01-01", to: "2026-12-31", viewerZone: "UTC", budget: { left: 1_000_000 } };
      const ours = expandEvent(event.time, view).map(
        ({ firstDay, startMinute }) => `${firstDay}T${clock(startMinute)}`,
      );
      const parsed = ical.sync.parseICS(text)["1"];
      if (parsed?.type !== "VEVENT" || parsed.rrule === undefined) throw new Error("not read by the other");
      const theirs = parsed.rrule
        .between(new Date("2024-01-01T00:00:00Z"), new Date("2026-12-31T23:59:59Z"), true)
        .map((instant) => instant.toISOString().slice(0, 16));
      const starting = ours.filter((time) => time >= "2024-01-01");
      expect(starting).toEqual(theirs);
    }),
    { numRuns: 300 },
  );
});
