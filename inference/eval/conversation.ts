/** A turn of a scripted conversation as it went. */
export type Exchange = {
  readonly person: string;
  /** null: there was no reply. */
  readonly reply: string | null;
  readonly durationMs: number;
  /** Why there was none, in words. */
  readonly failure?: string;
  /** What the path did beside the model: fixed care texts, or the question bank going on. */
  readonly handling?: readonly string[];
};
