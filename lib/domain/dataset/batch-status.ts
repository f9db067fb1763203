/** The life of one import batch. Only `committed` batches have rows in the data sets. */
export const batchStatuses = [
  "receiving", // files are being read and checked
  "needs_choice", // a question is open: a date order, or a confirmation of something unusual
  "ready", // the dry-run report stands; nothing is committed yet
  "committing",
  "committed",
  "failed",
  "cancelled",
  "undoing",
  "undone",
] as const;
export type BatchStatus = (typeof batchStatuses)[number];
