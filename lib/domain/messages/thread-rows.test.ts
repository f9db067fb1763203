import { expect, test } from "vitest";
import { joinNames, type ThreadEvent, type ThreadMessage, toThreadRows } from "./thread-rows.ts";

const message = (ordinal: number, sentAt: string, fields: Partial<ThreadMessage> = {}): ThreadMessage => ({
  id: `m${ordinal}`,
  ordinal,
  side: "person",
  isOwn: true,
  authorName: "Emil",
  sentAt: new Date(sentAt),
  ...fields,
});
const fromHr = { side: "hr", isOwn: false, authorName: "Hannah" } as const;
const event = (kind: ThreadEvent["kind"], at: string, fields: Partial<ThreadEvent> = {}): ThreadEvent => ({
  id: `e ${kind} ${at}`,
  kind,
  at: new Date(at),
  byUserId: "hannah",
  byName: "Hannah",
  toUserId: null,
  toName: null,
  ...fields,
});
const view = {
  viewerId: "emil",
  personId: "emil",
  messages: [] as readonly ThreadMessage[],
  events: [] as readonly ThreadEvent[],
  reads: [] as readonly { userId: string; name: string; ordinal: number }[],
  timeZone: "Europe/Berlin",
  now: new Date("2026-03-03T10:00:00Z"),
};
const linesOf = (given: typeof view) =>
  toThreadRows(given).map((row) =>
    row.kind === "message"
      ? `${row.who} ${row.time}${row.readBy === null ? "" : ` (${row.readBy})`}`
      : row.words,
  );

test("messages and events stand in the order of time under days on the reader's own wall", () => {
  const rows = linesOf({
    ...view,
    messages: [
      message(1, "2026-03-01T22:59:00Z"),
      message(2, "2026-03-01T23:01:00Z", fromHr),
      message(3, "2026-03-03T09:00:00Z"),
    ],
    events: [event("assigned", "2026-03-01T23:00:30Z", { toUserId: "hannah", toName: "Hannah" })],
  });
  expect(rows).toEqual([
    "Sunday, 1 March 2026",
    "You 23:59",
    "Yesterday",
    "Hannah looks after this.",
    "Hannah, HR 00:01",
    "Today",
    "You 10:00",
  ]);
});

test("who has read is said at the newest own message alone, and only of those who got that far", () => {
  const messages = [message(1, "2026-03-03T08:00:00Z"), message(2, "2026-03-03T09:00:00Z")];
  const reads = [
    { userId: "hannah", name: "Hannah", ordinal: 2 },
    { userId: "harald", name: "Harald", ordinal: 1 },
  ];
  expect(linesOf({ ...view, messages, reads })).toEqual(["Today", "You 09:00", "You 10:00 (Read by Hannah)"]);
});

test.each<[Partial<ThreadEvent> & Pick<ThreadEvent, "kind">, string]>([
  [{ kind: "closed" }, "Hannah closed this."],
  [{ kind: "reopened", byUserId: "emil", byName: "Emil" }, "You opened this again."],
  [{ kind: "released" }, "Hannah gave this back to all of HR."],
  [
    { kind: "assigned", toUserId: "harald", toName: "Harald" },
    "Harald looks after this now, handed over by Hannah.",
  ],
  [
    { kind: "assigned", toUserId: "emil", toName: "Emil", byUserId: "emil", byName: "Emil" },
    "You look after this.",
  ],
  [
    { kind: "assigned", toUserId: "harald", toName: "Harald", byUserId: "emil", byName: "Emil" },
    "Harald looks after this now, handed over by you.",
  ],
  [{ kind: "closed", byUserId: null, byName: null }, "Somebody whose account is gone closed this."],
])("%o reads as a sentence", ({ kind, ...fields }, words) => {
  const rows = linesOf({ ...view, viewerId: "emil", events: [event(kind, "2026-03-03T08:00:00Z", fields)] });
  expect(rows).toEqual(["Today", words]);
});

test("among colleagues a name is enough; who is gone has none", () => {
  const messages = [
    message(1, "2026-03-03T08:00:00Z", { isOwn: false }),
    message(2, "2026-03-03T08:01:00Z", fromHr),
    message(3, "2026-03-03T08:02:00Z", { ...fromHr, authorName: null }),
  ];
  expect(linesOf({ ...view, viewerId: "harald", messages })).toEqual([
    "Today",
    "Emil 09:00",
    "Hannah 09:01",
    "Account deleted 09:02",
  ]);
});

test("names are joined as people say them", () => {
  expect([[], ["Ada"], ["Ada", "Ben"], ["Ada", "Ben", "Cleo"]].map(joinNames)).toEqual([
    "",
    "Ada",
    "Ada and Ben",
    "Ada, Ben and Cleo",
  ]);
});
