export type ImportFigures = {
  readonly addedCount: number;
  readonly changedCount: number;
  readonly removedCount: number;
  readonly unchangedCount: number;
  readonly taskCount: number;
};

/** What an import changes, in a few words. @example "12 new appointments, 1 changed, 3 as they were" */
export function describeImport(figures: ImportFigures): string {
  const { addedCount, changedCount, removedCount, unchangedCount, taskCount } = figures;
  const parts = [
    addedCount === 0 ? null : count(addedCount, "new appointment"),
    changedCount === 0 ? null : `${format(changedCount)} changed`,
    removedCount === 0 ? null : `${format(removedCount)} called off`,
    unchangedCount === 0 ? null : `${format(unchangedCount)} as they were`,
    taskCount === 0 ? null : count(taskCount, "new task"),
  ].filter((part) => part !== null);
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function count(value: number, noun: string): string {
  return value === 1 ? `1 ${noun}` : `${format(value)} ${noun}s`;
}

const format = (value: number) => value.toLocaleString("en");
