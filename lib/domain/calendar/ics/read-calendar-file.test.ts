import { expect, test, vi } from "vitest";
import { calendarText, wrapCalendar } from "#tests/support/calendar-text.ts";
import { decodeCalendarText } from "./decode-text.ts";
import { CalendarFileError, calendarFileLimits } from "./limits.ts";
import { readCalendarFile } from "./read-calendar-file.ts";

const zone = { timeZone: "Europe/Berlin" };
const start = "DTSTART:20260302T090000Z";
const read = (text: string) => readCalendarFile(text, zone);
const reasons = (text: string) => read(text).skipped.map(({ line, reason }) => [line, reason]);

test("an event is read with its words unfolded and unescaped, in one line", () => {
  const text = calendarText([
    "UID:a",
    "SUMMARY;LANGUAGE=en:Long",
    "  talk\\, with",
    "\t Ann\\; and a \\\\ slash\\nsecond line",
    "LOCATION:Room 1",
    `DTSTART;TZID="Europe/Berlin":20260302T090000`,
    "DTEND;TZID=Europe/Berlin:20260302T103000",
    "TRANSP:TRANSPARENT",
  ]);
  expect(read(text)).toMatchObject({
    skipped: [],
    remarks: [],
    events: [
      {
        title: "Long talk, with Ann; and a \\ slash second line",
        place: "Room 1",
        isBusy: false,
        isCancelled: false,
        firstDay: "2026-02-28",
        lastDay: "2026-03-05",
        time: { isAllDay: false, start: "2026-03-02T09:00:00", timeZone: "Europe/Berlin", length: 5400 },
      },
    ],
  });
});

test.each([
  ["LF alone", (text: string) => text.replaceAll("\r\n", "\n")],
  ["CR alone", (text: string) => text.replaceAll("\r\n", "\r")],
  ["a byte order mark", (text: string) => `\uFEFF${text}`],
  [
    "names in small letters",
    (text: string) => text.replace("DTSTART", "dtstart").replace("BEGIN:V", "begin:v"),
  ],
])("a file with %s is read", (_, change) => {
  expect(read(change(calendarText(["UID:a", "SUMMARY:Talk", start]))).events).toMatchObject([
    { title: "Talk" },
  ]);
});

test.each([
  ["UTF-8", new TextEncoder().encode("Grüße")],
  ["Windows-1252", Uint8Array.from([0x47, 0x72, 0xfc, 0xdf, 0x65])],
  ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Array.from("Grüße").flatMap((c) => [c.charCodeAt(0), 0])])],
])("%s is recognised", (_, bytes) => {
  expect(decodeCalendarText(bytes).replace("\uFEFF", "")).toBe("Grüße");
});

test("what is no text is no calendar", () => {
  expect(() => decodeCalendarText(Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x00]))).toThrow(
    CalendarFileError,
  );
});

const setAside: [lines: string[], reason: string][] = [
  [["SUMMARY:No start"], "has no start"],
  [["DTSTART:yesterday"], "begins at a time that is none"],
  [["DTSTART;VALUE=DATE:20260230"], "begins at a time that is none"],
  [["DTSTART:99991231T235959Z"], "begins at a time that is none"],
  [[start, "DTEND:20260302T080000Z"], "ends before it begins"],
  [[start, "DTEND;VALUE=DATE:20260303"], "ends at a time that does not fit its start"],
  [[start, "DURATION:PT1Y"], "lasts a time that is none"],
  [[start, "DURATION:P99999D"], "lasts longer than ten years"],
  [[start, "RRULE:FREQ=SECONDLY"], "comes back within a day, which is not shown"],
  [[start, "RRULE:FREQ=DAILY;BYHOUR=9,10"], "comes back within a day, which is not shown"],
  [[start, "RRULE:FREQ=OFTEN"], "comes back by a rule that is not understood"],
  [[start, "RRULE:FREQ=DAILY;INTERVAL=0"], "comes back by a rule that is not understood"],
  [[start, "RRULE:FREQ=DAILY;COUNT=99999999999"], "comes back by a rule that is not understood"],
  [[start, `RRULE:FREQ=YEARLY;BYMONTHDAY=${"1,".repeat(500)}1`], "comes back by a rule that is too long"],
  [
    [start, "RECURRENCE-ID;RANGE=THISANDFUTURE:20260309T090000Z"],
    "changes all later times of a series at once, which is not read",
  ],
];

test.each(setAside)("%j is set aside with its line, and the next event is read", (lines, reason) => {
  const text = calendarText(["UID:bad", ...lines], ["UID:good", "SUMMARY:Good", start]);
  expect(reasons(text)).toEqual([[4, reason]]);
  expect(read(text).events).toMatchObject([{ title: "Good" }]);
});

test("an event that is cut off is set aside, also where another begins within it", () => {
  const nested = [
    "BEGIN:VEVENT",
    "UID:a",
    start,
    "BEGIN:VEVENT",
    "UID:b",
    "SUMMARY:Whole",
    start,
    "END:VEVENT",
  ];
  expect(read(wrapCalendar(nested)).events).toMatchObject([{ title: "Whole" }]);
  expect(reasons(wrapCalendar(nested))).toEqual([[4, "is cut off: the file does not say where it ends"]]);
  const ended = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", start].join("\n");
  expect(reasons(ended)).toEqual([[2, "is cut off: the file does not say where it ends"]]);
});

test("an alarm within an event does not change it", () => {
  const alarm = ["BEGIN:VALARM", "SUMMARY:Alarm", "DTSTART:20200101T000000Z", "END:VALARM"];
  expect(read(calendarText(["UID:a", ...alarm, "SUMMARY:Talk", start])).events).toMatchObject([
    { title: "Talk", time: { start: "2026-03-02T09:00:00" } },
  ]);
});

test.each([
  "W. Europe Standard Time",
  "/freeassociation.sourceforge.net/Europe/Berlin",
  "tzone://Microsoft/Europe/Berlin",
  "tzone://Microsoft/W. Europe Standard Time",
  "europe/berlin",
])("the zone %j is known", (tzid) => {
  const { events, remarks } = read(calendarText(["UID:a", `DTSTART;TZID=${tzid}:20260302T090000`]));
  expect(remarks).toEqual([]);
  expect(events).toMatchObject([{ time: { timeZone: "Europe/Berlin", start: "2026-03-02T09:00:00" } }]);
});

test("a zone that the file defines itself is the known one with the same hours", () => {
  const part = (kind: string, to: string, month: string) => [
    `BEGIN:${kind}`,
    "DTSTART:16010101T030000",
    `TZOFFSETTO:${to}`,
    `RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=${month}`,
    `END:${kind}`,
  ];
  const text = wrapCalendar([
    "BEGIN:VTIMEZONE",
    "TZID:Customized Time Zone",
    ...part("STANDARD", "-0500", "11"),
    ...part("DAYLIGHT", "-0400", "3"),
    "END:VTIMEZONE",
    "BEGIN:VEVENT",
    "UID:a",
    "DTSTART;TZID=Customized Time Zone:20260302T090000",
    "END:VEVENT",
  ]);
  expect(read(text)).toMatchObject({ remarks: [], events: [{ time: { timeZone: "America/New_York" } }] });
});

test("a zone nobody knows is read as the owner's, and said", () => {
  const { events, remarks } = read(calendarText(["UID:a", "DTSTART;TZID=Mars/Olympus:20260302T090000"]));
  expect(events).toMatchObject([{ time: { timeZone: "Europe/Berlin" } }]);
  expect(remarks).toEqual([
    "Nobody knows the time zone “Mars/Olympus”; its times are read as in Europe/Berlin.",
  ]);
});

test("of several versions of an event the newest holds, whatever their order", () => {
  const version = (sequence: number) => [
    "UID:a",
    `SEQUENCE:${sequence}`,
    `SUMMARY:Version ${sequence}`,
    start,
  ];
  for (const order of [
    [1, 2],
    [2, 1],
  ]) {
    const file = read(calendarText(...order.map(version)));
    expect(file.events).toMatchObject([{ title: "Version 2" }]);
    expect(file.skipped).toMatchObject([{ title: "Version 1" }]);
  }
});

test("one time of a series that was moved is an event of its own and left out of the series, in either order", () => {
  const series = [
    "UID:a",
    "SUMMARY:Weekly",
    "DTSTART;TZID=Europe/Berlin:20260302T090000",
    "RRULE:FREQ=WEEKLY",
  ];
  const moved = ["UID:a", "SUMMARY:Moved", "RECURRENCE-ID:20260309T080000Z", "DTSTART:20260310T080000Z"];
  for (const text of [calendarText(series, moved), calendarText(moved, series)]) {
    expect(read(text).events).toMatchObject([
      { title: "Weekly", occurrence: null, time: { exceptions: ["2026-03-09T09:00:00"] } },
      {
        title: "Moved",
        occurrence: "2026-03-09T09:00:00",
        time: { start: "2026-03-10T08:00:00", rule: null },
      },
    ]);
  }
});

test("what was called off is marked, and an event without an id keeps the same one", () => {
  const text = calendarText(["UID:a", "STATUS:CANCELLED", start], ["SUMMARY:No id", start]);
  expect(read(text).events).toMatchObject([
    { uid: "a", isCancelled: true },
    { uid: "2026-03-02T09:00:00 No id", isCancelled: false },
  ]);
});

test("keys that programs trip over are only names", () => {
  const events = read(
    calendarText(
      ["UID:__proto__", "CONSTRUCTOR:x", "SUMMARY:One", start],
      ["UID:toString", "SUMMARY:Two", start],
      ["UID:__proto__", "SUMMARY:Three", "RECURRENCE-ID:20260302T090000Z", start],
    ),
  ).events;
  expect(events.map(({ title }) => title)).toEqual(["One", "Two", "Three"]);
});

test("characters that cannot be seen do not come along, and a title has 200 at most", () => {
  const [event] = read(calendarText(["UID:a", `SUMMARY:a\u202Eb\u0007${"x".repeat(9_000)}`, start])).events;
  expect(event?.title.startsWith("abxxx")).toBe(true);
  expect([...(event?.title ?? "")]).toHaveLength(200);
});

test("open to-dos are read, those that are done are not", () => {
  const todo = (...lines: string[]) => ["BEGIN:VTODO", ...lines, "END:VTODO"];
  const file = read(
    wrapCalendar([
      ...todo("UID:t1", "SUMMARY:Tax return", "DUE:20260310T230000Z", "DESCRIPTION:Form\\nA"),
      ...todo("UID:t2", "SUMMARY:Done", "STATUS:COMPLETED"),
    ]),
  );
  expect(file.todos).toMatchObject([
    { uid: "t1", title: "Tax return", note: "Form\nA", dueOn: "2026-03-11" },
  ]);
  expect(file.skipped).toMatchObject([{ title: "Done", reason: "is done already" }]);
});

test.each([
  ["nothing", ""],
  ["a page", "<html><body>BEGIN:VEVENT</body></html>"],
  ["too deep", `BEGIN:VCALENDAR\n${"BEGIN:X\n".repeat(20)}`],
  ["too many events", calendarText(...Array.from({ length: 10_001 }, () => ["UID:a"]))],
])("a file that is %s is refused with a sentence", (_, text) => {
  expect(() => read(text)).toThrow(CalendarFileError);
});

test("10,000 events are read, each once, in seconds", () => {
  const events = Array.from({ length: calendarFileLimits.events }, (_, index) => [
    `UID:${index}`,
    `SUMMARY:Event ${index}`,
    "DTSTART;TZID=W. Europe Standard Time:20260302T090000",
    "DTEND;TZID=W. Europe Standard Time:20260302T100000",
    "RRULE:FREQ=WEEKLY;COUNT=52",
  ]);
  const began = performance.now();
  const file = read(calendarText(...events));
  expect(file.events).toHaveLength(10_000);
  expect(performance.now() - began).toBeLessThan(6_000);
});

const hostile: [what: string, text: () => string][] = [
  [
    "counts without end",
    () =>
      calendarText(
        ...many(3_000, ["DTSTART:19000101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9"]),
      ),
  ],
  [
    "one line folded a million times",
    () => calendarText(["UID:a", start, `SUMMARY:${"a\r\n ".repeat(1_000_000)}`]),
  ],
  [
    "300,000 exceptions in another zone",
    () =>
      calendarText(
        ...many(150, [
          "DTSTART;TZID=Europe/Berlin:20260302T090000",
          "RRULE:FREQ=DAILY",
          `EXDATE:${Array(2_000).fill("20260303T080000Z").join(",")}`,
        ]),
      ),
  ],
  ["a parameter that never ends", () => calendarText(["UID:a", start, `X;A="${";B=".repeat(200_000)}:x`])],
  [
    "a thousand zones of its own",
    () =>
      wrapCalendar(
        Array.from({ length: 1_000 }, (_, index) => [
          ...["BEGIN:VTIMEZONE", `TZID:Own ${index}`, "BEGIN:STANDARD", "DTSTART:16011101T000000"],
          ...["TZOFFSETTO:+0117", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010301T000000"],
          ...["TZOFFSETTO:+0217", "END:DAYLIGHT", "END:VTIMEZONE"],
          ...["BEGIN:VEVENT", `UID:${index}`, `DTSTART;TZID=Own ${index}:20260302T090000`, "END:VEVENT"],
        ]).flat(),
      ),
  ],
];

function many(count: number, lines: readonly string[]): string[][] {
  return Array.from({ length: count }, (_, index) => [`UID:${index}`, ...lines]);
}

test.each(hostile)("a file with %s takes seconds at most, and nothing is fetched or logged", (_, toText) => {
  const fetched = vi.spyOn(globalThis, "fetch");
  const logged = vi.spyOn(console, "warn");
  const began = performance.now();
  read(toText());
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(fetched).not.toHaveBeenCalled();
  expect(logged).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
