import type { EditRows } from "./demo-cut.ts";

const knownSince: Partial<Record<Parameters<EditRows>[0], string>> = {
  activity: "Date",
  leave: "Leave_Start_Date",
  onboarding: "Joining_Date",
  rewards: "Award_Date",
  vibemeter: "Response_Date",
};

/** What was known at the end of a day (YYYY-MM-DD). Reviews have no day; those of the company are older. */
export function rowsUntil(lastDay: string): EditRows {
  return (kind, rows) => {
    const column = knownSince[kind];
    return column === undefined ? rows : rows.filter((cells) => (cells[column] ?? "") <= lastDay);
  };
}
