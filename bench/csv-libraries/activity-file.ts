import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

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

export type CellStyle = "bare" | "quoted";

/** Writes `rowCount` activity rows in key order: 365 days for each of as many people as that takes. */
export async function writeActivityFile(path: string, rowCount: number, style: CellStyle): Promise<void> {
  const stream = createWriteStream(path);
  stream.write(`${line(header, style)}\n`);
  for (let start = 0; start < rowCount; start += rowsPerWrite) {
    let text = "";
    for (let row = start; row < Math.min(rowCount, start + rowsPerWrite); row++)
      text += `${line(activityCells(row), style)}\n`;
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end();
  await finished(stream);
}

function activityCells(row: number): string[] {
  const person = `EMP${String(Math.floor(row / 365) + 1).padStart(5, "0")}`;
  const day = new Date(Date.UTC(2024, 0, 1) + (row % 365) * dayMs).toISOString().slice(0, 10);
  const spread = (row * 2_654_435_761) % 1_000_003;
  const counts = [spread % 60, spread % 41, spread % 9].map(String);
  return [person, day, ...counts, (4 + (spread % 700) / 100).toFixed(2)];
}

function line(cells: readonly string[], style: CellStyle): string {
  return style === "bare" ? cells.join(",") : cells.map((cell) => `"${cell}"`).join(",");
}
