import type { IsoDate } from "../../insight/calendar-days.ts";
import type { FeedPrivacy } from "../feed.ts";
import type { Task } from "../task/task.ts";

/** A task as calendar programs are given it: a whole day that blocks nothing. */
export type FeedEntry = {
  readonly uid: string;
  readonly day: IsoDate;
  readonly title: string;
  readonly description: string | null;
  readonly updatedAt: Date;
};

export const busyTitle = "Busy";

/** A task for the feed; with `busy` none of its words goes along. Null where it has no day. */
export function toFeedEntry(
  task: Task & { readonly updatedAt: Date },
  privacy: FeedPrivacy,
): FeedEntry | null {
  if (task.dueOn === null) return null;
  const base = { uid: `${task.id}@elara`, day: task.dueOn, updatedAt: task.updatedAt };
  if (privacy === "busy") return { ...base, title: busyTitle, description: null };
  const lines = [task.givenBy === null ? null : `From ${task.givenBy}, HR`, task.note];
  const description = lines.filter((line) => line !== null).join("\n");
  return { ...base, title: task.title, description: description === "" ? null : description };
}
