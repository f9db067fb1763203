import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/**
 * What HR changed in the question bank, one row a change, never altered: replayed in the order of `version`, they give
 * the bank of any version. `kind` and `detail` hold an edit of `lib/domain/conversation/bank/company/bank-edit.ts`.
 */
export const bankEdits = pgTable(
  "bank_edits",
  {
    version: integer("version").primaryKey(),
    kind: text("kind").notNull(),
    detail: jsonb("detail").$type<unknown>().notNull(),
    /** The question that it is about; null when it is about the whole bank. */
    questionId: text("question_id"),
    reason: text("reason").notNull(),
    editedBy: text("edited_by"),
    editedAt: instant("edited_at").notNull(),
  },
  // Serves: the history of one question.
  (table) => [index("bank_edits_question_idx").on(table.questionId, table.version)],
);
