/** Waits; is being written; every report is written or has failed; somebody stopped it. */
export const batchStates = ["queued", "running", "completed", "cancelled"] as const;
export type BatchState = (typeof batchStates)[number];

export const batchItemStates = ["waiting", "written", "failed"] as const;
export type BatchItemState = (typeof batchItemStates)[number];

/** How long the files of a batch can be fetched. */
export const batchKeptMs = 24 * 3_600_000;

/** How far a batch is, without a word about anybody. */
export type BatchProgress = {
  readonly id: string;
  readonly state: BatchState;
  readonly total: number;
  readonly written: number;
  readonly failed: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export function isBatchGoingOn({ state }: Pick<BatchProgress, "state">): boolean {
  return state === "queued" || state === "running";
}

/** How far it is, in a sentence. */
export function describeBatch({ state, total, written, failed }: BatchProgress): string {
  const failures = failed === 0 ? "" : `, ${failed} could not be written`;
  const done = `${written} of ${total} ${total === 1 ? "report" : "reports"}${failures}`;
  switch (state) {
    case "queued":
      return `Waits to start: ${total} ${total === 1 ? "report" : "reports"}`;
    case "running":
      return `Writing: ${done}`;
    case "completed":
      return `Written: ${done}`;
    case "cancelled":
      return `Stopped: ${done}`;
  }
}

/** What the archive says about those whose report is not in it; null where all are. */
export function toFailureList(
  failures: readonly { readonly employeeId: string; readonly failure: string | null }[],
): string | null {
  if (failures.length === 0) return null;
  const lines = failures.map(({ employeeId, failure }) => {
    const id = employeeId.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
    return `${id}: ${failure ?? "It was not written."}`;
  });
  return `These reports are missing here:\r\n\r\n${lines.join("\r\n")}\r\n`;
}

/** File names of an archive, each once: of two alike the second gets a number. */
export function toArchiveNames(fileNames: readonly string[]): string[] {
  const taken = new Set<string>();
  return fileNames.map((fileName) => {
    const stem = fileName.replace(/\.pdf$/, "");
    let name = fileName;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}.pdf`;
    taken.add(name.toLowerCase());
    return name;
  });
}
