/** One message as a file has it: whose it is not yet settled. */
export type Said = {
  /** The name in the file, or one of `unnamedSpeakers`. */
  readonly speaker: string;
  readonly text: string;
  /** ISO 8601, or null where none is known for certain. */
  readonly sentAt: string | null;
  /** The place that the file itself gives the message; null where it gives none. */
  readonly order: number | null;
};
