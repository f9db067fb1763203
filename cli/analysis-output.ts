import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import type { AnalyzedRecord } from "#lib/services/analysis/analyze-file.ts";
import type { AnalysisCounts } from "./render-analysis.ts";
import { toAnalysisJson } from "./render-analysis.ts";

export type AnalysisFile = {
  add(record: AnalyzedRecord): Promise<void>;
  /** Completes the document, also after an interruption, and puts it in its place. */
  close(counts: AnalysisCounts): Promise<void>;
};

/**
 * Writes results as one JSON document, record by record, beside the file that is named; it takes that file's place only
 * when it is complete. What a killed process has written stays in the `.partial` file, one record a line.
 */
export async function openAnalysisFile(path: string): Promise<AnalysisFile> {
  const partial = `${path}.partial`;
  const stream = createWriteStream(partial, { encoding: "utf8" });
  await once(stream, "open");
  let isFirst = true;
  await write(stream, '{"records":[');
  return {
    async add(record) {
      await write(stream, `${isFirst ? "" : ","}\n${JSON.stringify(toAnalysisJson(record))}`);
      isFirst = false;
    },
    async close(counts) {
      await write(stream, `\n],"counts":${JSON.stringify(counts)}}\n`);
      stream.end();
      await once(stream, "close");
      await rename(partial, path);
    },
  };
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, "drain");
}
