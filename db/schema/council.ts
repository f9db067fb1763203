import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { conversations } from "./conversations.ts";

/**
 * What the council agreed on about a conversation; the newest holds. `sealed` holds the consensus and each expert's
 * analysis, which count as transcript.
 */
export const councilNotes = pgTable(
  "council_notes",
  {
    id: text("id").primaryKey(),
    conversationId: text("conversation_id")
      .notNull()
      .references(() => conversations.id, { onDelete: "cascade" }),
    /** The shape of the facts that were looked at. */
    inputsVersion: integer("inputs_version").notNull(),
    /** How many turns had been said; what was agreed on later turns counts more. */
    turnCount: integer("turn_count").notNull(),
    sealed: text("sealed").notNull(),
    /** Experts whom the endpoint did not answer for, so that rules did. */
    fellBack: text("fell_back").array().notNull(),
    heldAt: instant("held_at").notNull(),
  },
  // Serves: the newest of a conversation.
  (table) => [index("council_notes_conversation_idx").on(table.conversationId, table.turnCount)],
);
