import { z } from "zod";
import type { DetectionCut } from "../domain/detection/prepare-detection.ts";
import { masterColumnNames } from "../domain/features/master-columns.ts";
import { featureSources, type MasterRow } from "../domain/features/master-row.ts";

const rowsPerWrite = 500;

const day = z.number().nullable();
const headerSchema = z.object({
  clock: z.object({
    ...{ activity: day, leave: day, joining: day, rewards: day, mood: day },
    reached: z.object({ activity: day, mood: day }),
  }),
  columns: z.array(z.string()),
  standing: z.array(z.string()).default([]),
});
const comparison = z.object({
  recent: z.number(),
  recentCount: z.number(),
  usual: z.number(),
  spread: z.number(),
  usualWeeks: z.number(),
});
const perMeasure = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ mood: schema, workHours: schema, meetings: schema, messages: schema });
const rowSchema = z.tuple([
  z.string(),
  z.number().nullable(),
  z.array(z.enum(featureSources)),
  z.array(z.union([z.number(), z.string(), z.boolean(), z.null()])),
  perMeasure(comparison.nullable()),
  perMeasure(z.number().nullable()),
  z.int(),
]);

/** A data cut as it is stored with its run: one JSON line for the clock, one for each person, gzipped. */
export async function packDataCut({ clock, rows, standing }: DetectionCut): Promise<Uint8Array> {
  const packer = new CompressionStream("gzip");
  const packed = new Response(packer.readable).arrayBuffer();
  const writer = packer.writable.getWriter();
  const encoder = new TextEncoder();
  await writer.write(encoder.encode(`${JSON.stringify({ clock, columns: masterColumnNames, standing })}\n`));
  for (let start = 0; start < rows.length; start += rowsPerWrite) {
    const lines = rows.slice(start, start + rowsPerWrite).map((row) => `${JSON.stringify(toCells(row))}\n`);
    await writer.write(encoder.encode(lines.join("")));
  }
  await writer.close();
  return new Uint8Array(await packed);
}

/**
 * The cut whose bytes these parts are, in order.
 * @throws Error when they are not a data cut
 */
export async function unpackDataCut(parts: readonly Uint8Array<ArrayBuffer>[]): Promise<DetectionCut> {
  const unpacked = new Blob([...parts]).stream().pipeThrough(new DecompressionStream("gzip"));
  const [first = "", ...lines] = (await new Response(unpacked).text()).trimEnd().split("\n");
  const { clock, columns, standing } = headerSchema.parse(JSON.parse(first));
  return { clock, standing, rows: lines.map((line) => toRow(rowSchema.parse(JSON.parse(line)), columns)) };
}

function toCells({ employeeId, meanMood, sources, values, ownPast, recent, moodAnswers }: MasterRow) {
  const cells = masterColumnNames.map((name) => values[name]);
  return [employeeId, meanMood, sources, cells, ownPast, recent, moodAnswers];
}

function toRow(
  [employeeId, meanMood, sources, cells, ownPast, recent, moodAnswers]: z.output<typeof rowSchema>,
  columns: readonly string[],
): MasterRow {
  const stored = new Map(columns.map((name, index) => [name, cells[index] ?? null]));
  const entries = masterColumnNames.map((name) => [name, stored.get(name) ?? null]);
  // Object.fromEntries forgets the keys; they are all of the columns'.
  const values = Object.fromEntries(entries) as MasterRow["values"];
  return { employeeId, meanMood, moodAnswers, sources, ownPast, recent, values };
}
