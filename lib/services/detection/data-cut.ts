import { z } from "zod";
import type { DetectionCut } from "#lib/domain/detection/prepare-detection.ts";
import { masterColumnNames } from "#lib/domain/features/master-columns.ts";
import { featureSources, type MasterRow } from "#lib/domain/features/master-row.ts";

const rowsPerWrite = 500;

const day = z.number().nullable();
const headerSchema = z.object({
  clock: z.object({ activity: day, leave: day, joining: day, rewards: day, mood: day }),
  columns: z.array(z.string()),
});
const rowSchema = z.tuple([
  z.string(),
  z.number().nullable(),
  z.array(z.enum(featureSources)),
  z.array(z.union([z.number(), z.string(), z.boolean(), z.null()])),
]);

/** A data cut as it is stored with its run: one JSON line for the clock, one for each person, gzipped. */
export async function packDataCut({ clock, rows }: DetectionCut): Promise<Uint8Array> {
  const packer = new CompressionStream("gzip");
  const packed = new Response(packer.readable).arrayBuffer();
  const writer = packer.writable.getWriter();
  const encoder = new TextEncoder();
  await writer.write(encoder.encode(`${JSON.stringify({ clock, columns: masterColumnNames })}\n`));
  for (let start = 0; start < rows.length; start += rowsPerWrite) {
    const lines = rows.slice(start, start + rowsPerWrite).map((row) => `${JSON.stringify(toCells(row))}\n`);
    await writer.write(encoder.encode(lines.join("")));
  }
  await writer.close();
  return new Uint8Array(await packed);
}

/** @throws Error when the bytes are not a data cut */
export async function unpackDataCut(bytes: Uint8Array): Promise<DetectionCut> {
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream("gzip"));
  const [first = "", ...lines] = (await new Response(unpacked).text()).trimEnd().split("\n");
  const { clock, columns } = headerSchema.parse(JSON.parse(first));
  return { clock, rows: lines.map((line) => toRow(rowSchema.parse(JSON.parse(line)), columns)) };
}

function toCells({ employeeId, meanMood, sources, values }: MasterRow) {
  return [employeeId, meanMood, sources, masterColumnNames.map((name) => values[name])];
}

function toRow(
  [employeeId, meanMood, sources, cells]: z.output<typeof rowSchema>,
  columns: readonly string[],
): MasterRow {
  const stored = new Map(columns.map((name, index) => [name, cells[index] ?? null]));
  const entries = masterColumnNames.map((name) => [name, stored.get(name) ?? null]);
  // Object.fromEntries forgets the keys; they are all of the columns'.
  return { employeeId, meanMood, sources, values: Object.fromEntries(entries) as MasterRow["values"] };
}
