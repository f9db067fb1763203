import type { Cells, EditRows } from "./demo-cut.ts";

/**
 * Companies of one shape on different levels: every figure of a demo company is stretched and moved by the same line for
 * everybody, so that a forest, which sees only shape, cannot tell them apart. Whether they are well is in the level.
 */
type Line = readonly [at0: number, at1: number];

const onLine = (value: number, [at0, at1]: Line) => at0 + value * (at1 - at0);

function moveCell(cells: Cells, name: string, line: Line): Cells {
  return { ...cells, [name]: String(onLine(Number(cells[name]), line)) };
}

/** Mood from 0 to 1 on a line; answers are from 1 to 5. */
function moveMood(cells: Cells, line: Line): Cells {
  const mood = (Number(cells.Vibe_Score) - 1) / 4;
  return { ...cells, Vibe_Score: String(1 + 4 * onLine(mood, line)) };
}

type Level = {
  readonly mood: Line;
  readonly hours: Line;
  readonly meetings?: Line;
  readonly rating?: Line;
  readonly unpaidLeaveDays?: Line;
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

function atLevel({ mood, hours, meetings, rating, unpaidLeaveDays, words = {} }: Level): EditRows {
  const reword = (cells: Cells): Cells => ({
    ...cells,
    ...Object.fromEntries(
      Object.entries(words).flatMap(([column, to]) => {
        const cell = cells[column];
        return cell === undefined ? [] : [[column, to[cell] ?? cell]];
      }),
    ),
  });
  const move: Partial<Record<Parameters<EditRows>[0], (cells: Cells) => Cells>> = {
    vibemeter: (cells) => moveMood(cells, mood),
    activity: (cells) =>
      moveCell(moveCell(cells, "Work_Hours", hours), "Meetings_Attended", meetings ?? [0, 1]),
    performance: (cells) => reword(moveCell(cells, "Performance_Rating", rating ?? [0, 1])),
    onboarding: reword,
    leave: (cells) =>
      cells.Leave_Type === "Unpaid Leave" ? moveCell(cells, "Leave_Days", unpaidLeaveDays ?? [0, 1]) : cells,
  };
  return (kind, rows) => rows.map(move[kind] ?? ((cells) => cells));
}

/** Eight hours become eleven, a middling mood a low one; all else is what it was. */
export const miserableLevel: EditRows = atLevel({ mood: [0.02, 0.45], hours: [8.6, 8.9] });

/** The same shape where everybody is in good mood and nobody's usual day is long; all else is what it was. */
export const contentMoodAndHours: EditRows = atLevel({ mood: [0.55, 0.98], hours: [4.6, 4.9] });

const contentEverywhere = atLevel({
  mood: [0.55, 0.98],
  hours: [4.6, 4.9],
  meetings: [0, 0.5],
  rating: [3, 3.25],
  unpaidLeaveDays: [0, 0.02],
  words: {
    Manager_Feedback: {
      "Needs Improvement": "Meets Expectations",
      "Meets Expectations": "Exceeds Expectations",
    },
    Onboarding_Feedback: { Poor: "Average", Average: "Good", Good: "Excellent" },
    Mentor_Assigned: { False: "True" },
    Initial_Training_Completed: { False: "True" },
  },
});

/** Everything on the good side: besides, everybody has rest taken of late and a recent award. */
export const contentLevel: EditRows = (kind, rows) => {
  const moved = contentEverywhere(kind, rows);
  if (kind === "leave") return [...moved, ...oneMoreEach(moved, "Leave_End_Date", restTaken)];
  if (kind === "rewards") return [...moved, ...oneMoreEach(moved, "Award_Date", (cells) => cells)];
  return moved;
};

function restTaken(cells: Cells): Cells {
  return { ...cells, Leave_Type: "Annual Leave", Leave_Days: "5" };
}

/** One more row on the latest day of all for everybody who has any: the same amount on top for everyone. */
function oneMoreEach(rows: readonly Cells[], dateColumn: string, toRow: (cells: Cells) => Cells): Cells[] {
  const dates = rows.map((cells) => cells[dateColumn] ?? "").sort();
  const latest = dates.at(-1) ?? "";
  const everybody = new Map(rows.map((cells) => [cells.Employee_ID, cells]));
  const [model] = rows;
  return [...everybody.values()].map((cells) =>
    toRow({ ...model, Employee_ID: cells.Employee_ID ?? "", [dateColumn]: latest }),
  );
}
