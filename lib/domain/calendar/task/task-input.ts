import { addDays, type IsoDate, isCalendarDate } from "../../insight/calendar-days.ts";
import { longestTaskNote, longestTaskTitle } from "./task.ts";

export type TaskInput = { readonly title: string; readonly note: string; readonly dueOn: string };
export type TaskWords = {
  readonly title: string;
  readonly note: string | null;
  readonly dueOn: IsoDate | null;
};
export type CheckedTask =
  | { readonly ok: true; readonly task: TaskWords }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> };

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const joiners = /\u200c|\u200d|[\u{e0020}-\u{e007f}]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;
const daysBack = 366;
const daysAhead = 3_660;

/** One line of text without characters that cannot be seen; those that join letters and signs stay. */
export function toOneLine(raw: string): string {
  return raw
    .replaceAll(/\s+/gu, " ")
    .replaceAll(unseen, (character) => (joiners.test(character) ? character : ""))
    .trim();
}

/** Lines of text without characters that cannot be seen, but for line ends and tabs. */
export function toLines(raw: string): string {
  return raw
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(unseen, (character) => (/[\n\t]/.test(character) || joiners.test(character) ? character : ""))
    .trim();
}

/**
 * What somebody typed as a task, as it is kept: a title of up to 200 characters, a note of up to 2,000, and a day that
 * is none, or lies within a year back and ten years ahead of `today`.
 */
export function checkTask(input: TaskInput, today: IsoDate): CheckedTask {
  const title = toOneLine(input.title);
  const note = toLines(input.note);
  const dueOn = input.dueOn.trim();
  const problems = {
    title: findTitleProblem(title),
    note: [...note].length > longestTaskNote ? "Please keep the note to 2,000 characters." : null,
    dueOn: dueOn === "" ? null : findDayProblem(dueOn, today),
  };
  const found = Object.entries(problems).flatMap(([field, words]) =>
    words === null ? [] : [[field, words]],
  );
  if (found.length > 0) return { ok: false, problems: Object.fromEntries(found) };
  return {
    ok: true,
    task: { title, note: note === "" ? null : note, dueOn: dueOn === "" ? null : dueOn },
  };
}

function findTitleProblem(title: string): string | null {
  if (!visible.test(title)) return "Please say in a few words what is to be done.";
  return [...title].length > longestTaskTitle ? "Please keep it to 200 characters." : null;
}

function findDayProblem(dueOn: string, today: IsoDate): string | null {
  if (!isCalendarDate(dueOn)) return "This is no day of the calendar. Please write it as 2026-03-31.";
  if (dueOn < addDays(today, -daysBack)) return "This day is more than a year ago.";
  return dueOn > addDays(today, daysAhead) ? "This day is more than ten years ahead." : null;
}
