import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { PreparedDetection } from "#lib/domain/detection/prepare-detection.ts";

const outputSchema = z.object({ version: z.string(), scores: z.array(z.number()) });
export type PeerScores = z.infer<typeof outputSchema>;

/** Scores of scikit-learn's forest of the same size on the matrix of a prepared run; lower is more unusual. */
export function scoreWithPeer(python: string, { matrix, plan }: PreparedDetection): PeerScores {
  const { treeCount, subsampleSize, seed } = plan.settings;
  const scratch = mkdtempSync(join(tmpdir(), "elara-bench-"));
  try {
    const file = join(scratch, "rows.f64");
    writeFileSync(file, matrix.values);
    const sizes = [matrix.rowCount, matrix.columnCount, treeCount, subsampleSize, seed].map(String);
    const script = fileURLToPath(new URL("./peer-scores.py", import.meta.url));
    const { status, stdout, stderr, error } = spawnSync(python, [script, file, ...sizes], {
      encoding: "utf8",
      maxBuffer: 64e6,
    });
    if (status !== 0) throw new Error(`${python} ${script} failed: ${stderr}`, { cause: error });
    return outputSchema.parse(JSON.parse(stdout));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
