import { longestTaskNote } from "../task/task.ts";
import { toLines } from "../task/task-input.ts";
import { type Component, findProperty } from "./components.ts";
import { unescapeText } from "./content-line.ts";
import { readTextLine, readUid, type Skipped, untitled } from "./read-event.ts";
import { parseTimeProperty, type TimeReading, toNotationOf } from "./time-value.ts";

/** An open to-do of a file: it becomes a task. */
export type ReadTodo = {
  readonly line: number;
  readonly uid: string;
  readonly title: string;
  readonly note: string | null;
  readonly dueOn: string | null;
};

export function readTodo(component: Component, reading: TimeReading): ReadTodo | Skipped {
  const title = readTextLine(component, "SUMMARY") || untitled;
  const skip = (reason: string): Skipped => ({ line: component.line, title, reason });
  if (!component.isWhole) return skip("is cut off: the file does not say where it ends");
  const status = findProperty(component, "STATUS")?.value.trim().toUpperCase();
  if (status === "COMPLETED" || findProperty(component, "COMPLETED") !== null) return skip("is done already");
  if (status === "CANCELLED") return skip("was called off");
  const due = findProperty(component, "DUE");
  const parsed = due === null ? null : parseTimeProperty(due, reading);
  if (due !== null && parsed === null) return skip("is due at a time that is none");
  const note = toLines(unescapeText(findProperty(component, "DESCRIPTION")?.value ?? ""));
  return {
    line: component.line,
    uid: readUid(component) ?? `${due?.value ?? ""} ${title}`,
    title,
    note: note === "" ? null : [...note].slice(0, longestTaskNote).join(""),
    // The day of it where the owner is.
    dueOn:
      parsed === null ? null : toNotationOf({ isAllDay: true, timeZone: null }, parsed, reading.fallbackZone),
  };
}
