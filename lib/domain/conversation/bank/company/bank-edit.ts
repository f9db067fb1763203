import { z } from "zod";
import { familyNames } from "../family-names.ts";
import { questionPlaceSchema } from "./question-place.ts";

/** What somebody did to the bank. The log of edits is the company's bank: replayed, it gives every version. */
export const bankEditKinds = ["switched_off", "switched_on", "added", "rewritten", "went_back"] as const;
export type BankEditKind = (typeof bankEditKinds)[number];

const questionId = z.string().min(1).max(120);

// Looser than a text that may be said: an edit of an earlier version stays readable when the rules grow.
const ownQuestionSchema = z.object({
  id: questionId,
  family: z.enum(familyNames),
  place: questionPlaceSchema,
  text: z.string().max(2000),
  copiedFrom: questionId.nullable(),
});

/** A question of the company's own. */
export type OwnQuestion = z.infer<typeof ownQuestionSchema>;

const bankEditSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.enum(["switched_off", "switched_on"]), questionId }),
  z.object({ kind: z.enum(["added", "rewritten"]), question: ownQuestionSchema }),
  z.object({ kind: z.literal("went_back"), toVersion: z.int().min(0) }),
]);
export type BankEdit = z.infer<typeof bankEditSchema>;

/** An edit with the version that the bank has since. */
export type NumberedEdit = { readonly version: number; readonly edit: BankEdit | null };

/** An edit as it was stored; null when this version of Elara does not know such a one. */
export function parseBankEdit(stored: { readonly kind: string; readonly detail: unknown }): BankEdit | null {
  const detail = typeof stored.detail === "object" ? stored.detail : null;
  return bankEditSchema.safeParse({ ...detail, kind: stored.kind }).data ?? null;
}

/** The question that an edit is about; null when it is about the whole bank. */
export function findEditedQuestion(edit: BankEdit): string | null {
  if (edit.kind === "went_back") return null;
  return "question" in edit ? edit.question.id : edit.questionId;
}
