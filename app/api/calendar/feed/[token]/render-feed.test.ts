import ical from "node-ical";
import { expect, test } from "vitest";
import { readCalendarFile } from "#lib/domain/calendar/ics/read-calendar-file.ts";
import { renderFeed } from "./render-feed.ts";

const entry = {
  uid: "tsk_1@elara",
  day: "2028-02-29",
  title: "Hand in; the, report\\ 🎈",
  description: "Line one\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Injected",
  updatedAt: new Date("2026-03-02T09:00:00Z"),
};

test("a task is a whole day that blocks nothing, with its words as they are", () => {
  const text = renderFeed([entry]);
  const { events, skipped } = readCalendarFile(text, { timeZone: "Pacific/Kiritimati" });
  expect(skipped).toEqual([]);
  expect(events).toMatchObject([
    { title: entry.title, isBusy: false, time: { isAllDay: true, start: "2028-02-29", length: 1 } },
  ]);
  expect(text).toContain("DTEND;VALUE=DATE:20280301");
});

test("words cannot begin an event of their own, and no line is longer than 75 bytes", () => {
  const text = renderFeed([{ ...entry, title: "ü".repeat(150) }]);
  const read = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === "VEVENT");
  expect(read).toHaveLength(1);
  expect(text.split("\r\n").every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test("the same tasks give the same text, others another", () => {
  expect(renderFeed([entry])).toBe(renderFeed([{ ...entry }]));
  expect(renderFeed([entry])).not.toBe(renderFeed([{ ...entry, day: "2028-03-01" }]));
  expect(renderFeed([])).toContain("END:VCALENDAR");
});
