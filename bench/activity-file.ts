import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

export type CellStyle = "bare" | "quoted";
/** `key`: by person and day, as a database keeps it; `shuffled`: the same rows in an order drawn by a fixed seed. */
export const rowOrders = ["key", "shuffled"] as const;
export type RowOrder = (typeof rowOrders)[number];

const daysPerPerson = 365;
const dayMs = 86_400_000;
const rowsPerWrite = 2000;
const header = [
  "Employee_ID",
  "Date",
  "Teams_Messages_Sent",
  "Emails_Sent",
  "Meetings_Attended",
  "Work_Hours",
];

type ActivityFile = { readonly path: string; readonly rowCount: number };

/** Writes `rowCount` activity rows: a year of days for each of as many people as that takes. */
export async function writeActivityFile(
  { path, rowCount }: ActivityFile,
  { style = "bare", order = "key" }: { style?: CellStyle; order?: RowOrder } = {},
): Promise<void> {
  const stream = createWriteStream(path);
  stream.write(`${line(header, style)}\n`);
  const rowAt = order === "key" ? (at: number) => at : shuffledRows(rowCount);
  for (let start = 0; start < rowCount; start += rowsPerWrite) {
    let text = "";
    for (let at = start; at < Math.min(rowCount, start + rowsPerWrite); at++) {
      text += `${line(activityCells(rowAt(at)), style)}\n`;
    }
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

function activityCells(row: number): string[] {
  const person = `EMP${String(Math.floor(row / daysPerPerson) + 1).padStart(5, "0")}`;
  const day = new Date(Date.UTC(2024, 0, 1) + (row % daysPerPerson) * dayMs).toISOString().slice(0, 10);
  const spread = (row * 2_654_435_761) % 1_000_003;
  const counts = [spread % 60, spread % 41, spread % 9].map(String);
  return [person, day, ...counts, (4 + (spread % 700) / 100).toFixed(2)];
}

function line(cells: readonly string[], style: CellStyle): string {
  return style === "bare" ? cells.join(",") : cells.map((cell) => `"${cell}"`).join(",");
}

/** Fisher-Yates with the generator of Numerical Recipes, so that every run writes the same file. */
function shuffledRows(rowCount: number): (at: number) => number {
  const rows = Uint32Array.from({ length: rowCount }, (_, index) => index);
  let state = 20_240_101;
  for (let last = rowCount - 1; last > 0; last--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    const kept = rows[last] ?? 0;
    rows[last] = rows[other] ?? 0;
    rows[other] = kept;
  }
  return (at) => rows[at] ?? 0;
}
