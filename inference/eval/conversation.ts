/**
 * Who wrote a reply: the model to its end, the model and then the question bank, the bank alone, the care path's fixed
 * texts, or nobody, where it has no word.
 */
export const replyAuthors = ["model", "model_then_bank", "bank", "care_path", "nobody"] as const;
export type ReplyAuthor = (typeof replyAuthors)[number];

/** A turn of a scripted conversation as it went. */
export type Exchange = {
  readonly person: string;
  /** null: there was no reply. */
  readonly reply: string | null;
  readonly durationMs: number;
  /** Whose the reply is, where there is one. */
  readonly author?: ReplyAuthor;
  /** Why the question bank went on in place of the model. */
  readonly takenOver?: string;
  /** Why there was none, in words. */
  readonly failure?: string;
  /** What the path did beside the model: a check-in at the end. */
  readonly handling?: readonly string[];
};
