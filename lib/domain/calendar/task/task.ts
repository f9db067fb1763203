/** Where a task comes from: the person themselves, somebody in HR, or a calendar file. */
export const taskSources = ["self", "hr", "import"] as const;
export type TaskSource = (typeof taskSources)[number];

export const longestTaskTitle = 200;
export const longestTaskNote = 2000;
/** What one person may have open at once; more is a program, not a list. */
export const mostOpenTasks = 500;

/** What somebody has to do, as pages and the feed read it. Days are calendar dates without a zone. */
export type Task = {
  readonly id: string;
  readonly source: TaskSource;
  readonly title: string;
  readonly note: string | null;
  /** The day it is due, or null where it has none. */
  readonly dueOn: string | null;
  readonly completedAt: Date | null;
  /** Who in HR gave it; null for the person's own. */
  readonly givenBy: string | null;
};
