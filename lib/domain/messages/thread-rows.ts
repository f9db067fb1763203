import { addDays, type IsoDate, toCalendarDate } from "../insight/calendar-days.ts";
import type { ThreadEventKind, ThreadSide } from "./thread.ts";

export type ThreadMessage = {
  readonly id: string;
  readonly ordinal: number;
  readonly side: ThreadSide;
  readonly isOwn: boolean;
  /** Null once their account is gone. */
  readonly authorName: string | null;
  readonly sentAt: Date;
};

export type ThreadEvent = {
  readonly id: string;
  readonly kind: ThreadEventKind;
  readonly at: Date;
  readonly byUserId: string | null;
  readonly byName: string | null;
  readonly toUserId: string | null;
  readonly toName: string | null;
};

export type ThreadRead = { readonly userId: string; readonly name: string; readonly ordinal: number };

type NoteRow =
  | { readonly kind: "day"; readonly key: string; readonly words: string }
  | { readonly kind: "event"; readonly key: string; readonly words: string };

/** One line of a thread, from its first to its last: another day, what was written, or what happened. */
export type ThreadRow<Message extends ThreadMessage> =
  | NoteRow
  | {
      readonly kind: "message";
      readonly key: string;
      readonly message: Message;
      readonly who: string;
      readonly time: string;
      /** By whom this was read, in words; only at the reader's newest own message. */
      readonly readBy: string | null;
    };

type View<Message extends ThreadMessage> = {
  readonly viewerId: string;
  readonly personId: string;
  readonly messages: readonly Message[];
  readonly events: readonly ThreadEvent[];
  readonly reads: readonly ThreadRead[];
  readonly timeZone: string;
  readonly now: Date;
};

/** A thread as it is shown: messages and events by time, under the days on which they were. */
export function toThreadRows<Message extends ThreadMessage>(view: View<Message>): ThreadRow<Message>[] {
  const { messages, events, timeZone, now } = view;
  const today = toCalendarDate(now, timeZone);
  const newestOwn = messages.findLast(({ isOwn }) => isOwn);
  const lines = [
    ...events.map((event) => ({ at: event.at, row: toEventRow(event, view) })),
    ...messages.map((message) => ({
      at: message.sentAt,
      row: toMessageRow(message, view, message === newestOwn),
    })),
  ].sort((one, other) => one.at.getTime() - other.at.getTime());
  const rows: ThreadRow<Message>[] = [];
  let shownDay: IsoDate | null = null;
  for (const { at, row } of lines) {
    const day = toCalendarDate(at, timeZone);
    if (day !== shownDay) rows.push({ kind: "day", key: day, words: nameDay(day, today) });
    shownDay = day;
    rows.push(row);
  }
  return rows;
}

function toEventRow(event: ThreadEvent, whose: Whose): NoteRow {
  return { kind: "event", key: event.id, words: describeEvent(event, whose) };
}

function toMessageRow<Message extends ThreadMessage>(
  message: Message,
  view: View<Message>,
  isNewestOwn: boolean,
): ThreadRow<Message> {
  return {
    kind: "message",
    key: message.id,
    message,
    who: nameAuthor(message, view),
    time: formatTime(message.sentAt, view.timeZone),
    readBy: isNewestOwn ? describeReaders(view.reads, message.ordinal) : null,
  };
}

/** @example formatTime(new Date("2026-03-02T14:05:00Z"), "UTC") // "14:05" */
export function formatTime(at: Date, timeZone: string): string {
  return at.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
}

/** By whom a message was read, in words; null by nobody yet. */
export function describeReaders(reads: readonly ThreadRead[], ordinal: number): string | null {
  const names = reads.filter((read) => read.ordinal >= ordinal).map(({ name }) => name);
  return names.length === 0 ? null : `Read by ${joinNames(names)}`;
}

/** @example joinNames(["Ada", "Ben", "Cleo"]) // "Ada, Ben and Cleo" */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

function nameAuthor({ isOwn, side, authorName }: ThreadMessage, { viewerId, personId }: Whose): string {
  if (isOwn) return "You";
  if (side === "person") return authorName ?? "Account deleted";
  const name = authorName ?? "Account deleted";
  return viewerId === personId ? `${name}, HR` : name;
}

type Whose = { readonly viewerId: string; readonly personId: string };

function describeEvent(event: ThreadEvent, { viewerId }: Whose): string {
  const by = nameActor(event.byUserId, event.byName, viewerId);
  switch (event.kind) {
    case "closed":
      return `${by} closed this.`;
    case "reopened":
      return `${by} opened this again.`;
    case "released":
      return `${by} gave this back to all of HR.`;
    case "assigned": {
      const to = nameActor(event.toUserId, event.toName, viewerId);
      const looks = to === "You" ? "You look" : `${to} looks`;
      const isByThemselves = event.byUserId !== null && event.byUserId === event.toUserId;
      return isByThemselves
        ? `${looks} after this.`
        : `${looks} after this now, handed over by ${lower(by)}.`;
    }
  }
}

function nameActor(userId: string | null, name: string | null, viewerId: string): string {
  if (userId !== null && userId === viewerId) return "You";
  return name ?? "Somebody whose account is gone";
}

function lower(name: string): string {
  return name === "You" || name.startsWith("Somebody whose")
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;
}

function nameDay(day: IsoDate, today: IsoDate): string {
  if (day === today) return "Today";
  if (day === addDays(today, -1)) return "Yesterday";
  const noon = new Date(`${day}T12:00:00Z`);
  return noon.toLocaleDateString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
