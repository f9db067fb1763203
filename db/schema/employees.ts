import { boolean, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { unassignedDepartment } from "#lib/domain/dataset/kinds.ts";
import { instant } from "./columns.ts";

/**
 * Everybody who occurs in any file. Without a directory a person has an id and nothing else.
 * `batchId` is the last batch that wrote the directory fields; `firstBatchId` the one that brought the id.
 */
export const employees = pgTable(
  "employees",
  {
    id: text("id").primaryKey(),
    name: text("name"),
    email: text("email"),
    department: text("department").notNull().default(unassignedDepartment),
    jobTitle: text("job_title"),
    managerId: text("manager_id"),
    location: text("location"),
    isActive: boolean("is_active").notNull().default(true),
    firstBatchId: integer("first_batch_id"),
    batchId: integer("batch_id"),
    createdAt: instant("created_at").notNull(),
  },
  // Serves: figures and lists by department.
  (table) => [index("employees_department_idx").on(table.department)],
);
