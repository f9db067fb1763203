import { date, index, pgTable, text } from "drizzle-orm/pg-core";
import { interventionKinds } from "#lib/domain/safety/intervention.ts";
import { alerts } from "./alerts.ts";
import { instant } from "./columns.ts";
import { flags } from "./detection.ts";

/**
 * Something that was done for somebody, as data: whether such things help is computed from it. It holds no words, and
 * stays when the alert it ended is kept no longer.
 */
export const interventions = pgTable(
  "interventions",
  {
    id: text("id").primaryKey(),
    /** Null for somebody without a record: it counts nowhere. */
    employeeId: text("employee_id"),
    kind: text("kind", { enum: interventionKinds }).notNull(),
    doneOn: date("done_on", { mode: "string" }).notNull(),
    alertId: text("alert_id").references(() => alerts.id, { onDelete: "set null" }),
    flagId: text("flag_id").references(() => flags.id, { onDelete: "set null" }),
    recordedBy: text("recorded_by"),
    recordedAt: instant("recorded_at").notNull(),
  },
  (table) => [
    // Serves: what was done for somebody, and before and after it.
    index("interventions_employee_idx").on(table.employeeId, table.doneOn),
    // Serves: how often what was done in a period.
    index("interventions_kind_idx").on(table.kind, table.doneOn),
    // Serves: what ended an alert.
    index("interventions_alert_idx").on(table.alertId),
    // Serves: what was done about a finding.
    index("interventions_flag_idx").on(table.flagId),
  ],
);
