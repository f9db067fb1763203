import { type SQL, sql } from "drizzle-orm";
import { type ColumnType, datasetColumns } from "#lib/domain/dataset/columns.ts";
import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import type { StagedFile } from "#lib/domain/dataset/staged-file.ts";

/** Where the rows of a data set live, and which fields say whether two rows are the same one. */
export type ImportTarget = {
  readonly table: string;
  readonly key: readonly string[];
  readonly values: readonly string[];
  /** Keeps the order of the file in `position`. */
  readonly keepsOrder: boolean;
};

const target = (
  table: string,
  key: readonly string[],
  values: readonly string[],
  keepsOrder = false,
): ImportTarget => ({ table, key, values, keepsOrder });

export const importTargets: Readonly<Record<DatasetKind, ImportTarget>> = {
  activity: target(
    "activity_days",
    ["employee_id", "date"],
    ["teams_messages_sent", "emails_sent", "meetings_attended", "work_hours"],
  ),
  leave: target("leave_periods", ["employee_id", "leave_type", "start_date"], ["end_date", "leave_days"]),
  onboarding: target(
    "onboarding_records",
    ["employee_id", "joining_date"],
    ["feedback", "mentor_assigned", "initial_training_completed"],
    true,
  ),
  performance: target(
    "performance_reviews",
    ["employee_id", "review_year", "review_period", "ordinal"],
    ["rating", "manager_feedback", "promotion_consideration"],
    true,
  ),
  rewards: target("rewards", ["employee_id", "award_type", "award_date"], ["points"]),
  vibemeter: target(
    "mood_answers",
    ["employee_id", "response_date"],
    ["score", "scale_maximum", "emotion_zone"],
  ),
  directory: target(
    "employees",
    ["id"],
    ["name", "email", "department", "job_title", "manager_id", "location", "is_active"],
  ),
};

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  employee_id: "text",
  date: "date",
  count: "integer",
  hours: "double precision",
  leave_days: "double precision",
  rating: "double precision",
  points: "double precision",
  score: "double precision",
  boolean: "boolean",
  leave_type: "text",
  onboarding_feedback: "text",
  manager_feedback: "text",
  review_period: "text",
  award_type: "text",
  emotion_zone: "text",
  text: "text",
  email: "text",
};

/** The rows of one file as they were read. */
export const stagingTable = (batchId: number, kind: DatasetKind) => `import_staging_${batchId}_${kind}`;
/** The same rows as they would be committed: dates settled, ids matched, one row for each identity. */
export const rowsTable = (batchId: number, kind: DatasetKind) => `import_rows_${batchId}_${kind}`;
/** How the ids of the batch are spelled and whom they mean. */
export const idsTable = (batchId: number) => `import_ids_${batchId}`;

/** Names come from the constants above, never from a file or a person. */
export const nameOf = (identifier: string): SQL => sql.raw(`"${identifier}"`);

export const namesOf = (identifiers: readonly string[], alias?: string): SQL =>
  sql.raw(identifiers.map((name) => (alias === undefined ? `"${name}"` : `${alias}."${name}"`)).join(", "));

/** `left.a = right.a and left.b = right.b`. */
export const sameKey = (fields: readonly string[], left: string, right: string): SQL =>
  sql.raw(fields.map((field) => `${left}."${field}" = ${right}."${field}"`).join(" and "));

/** Whether any of the fields differs, empty ones compared as values. */
export const anyDiffers = (fields: readonly string[], left: string, right: string): SQL =>
  sql.raw(`(${list(fields, left)}) is distinct from (${list(fields, right)})`);

const list = (fields: readonly string[], alias: string) =>
  fields.map((field) => `${alias}."${field}"`).join(", ");

/** The columns of a staging table: the line, then each field, a date with its readings. */
export function stagingColumns(kind: DatasetKind): string {
  const columns = datasetColumns[kind].flatMap((column) => {
    const type = sqlTypes[column.type];
    if (column.type !== "date") {
      return column.fields.map((field) => `"${field}" ${field === "review_year" ? "integer" : type}`);
    }
    return column.fields.flatMap((field) => [
      `"${field}" date`,
      `"${field}_dmy" date`,
      `"${field}_mdy" date`,
      `"${field}_text" text`,
    ]);
  });
  return ["line integer", ...columns].join(", ");
}

/** Fields that the file does not have; what is stored in them stays. */
export function absentFields(file: StagedFile): string[] {
  return datasetColumns[file.kind].flatMap((column, index) =>
    (file.positions[index] ?? -1) < 0 ? column.fields : [],
  );
}

/** The values that a commit of this file writes. */
export function writtenValues(file: StagedFile): string[] {
  const absent = absentFields(file);
  return importTargets[file.kind].values.filter((field) => !absent.includes(field));
}
