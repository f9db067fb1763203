import type { ColumnType, DatasetColumn } from "../columns.ts";
import type { Delimiter } from "../text/file-head.ts";
import type { CellReader } from "./cell-reader.ts";
import {
  createAwardTypeReader,
  createBooleanReader,
  createEmotionZoneReader,
  createLeaveTypeReader,
  createManagerFeedbackReader,
  createOnboardingFeedbackReader,
} from "./choice-cells.ts";
import { createDecimalReader, createWholeNumberReader } from "./number-cells.ts";
import {
  createEmailReader,
  createEmployeeIdReader,
  createReviewPeriodReader,
  createTextReader,
} from "./text-cells.ts";

type Setting = { readonly isOptional: boolean; readonly isDotAmbiguous: boolean };

const largestNumber = 999_999_999;

const factories: Readonly<Record<Exclude<ColumnType, "date">, (setting: Setting) => CellReader>> = {
  employee_id: ({ isOptional }) => createEmployeeIdReader(isOptional),
  count: () => createWholeNumberReader(0, largestNumber, "Accepted: whole numbers from 0."),
  hours: () =>
    createDecimalReader({ minimum: 0, maximum: 24, accepted: "Accepted: 0 to 24 hours, such as 7.5." }),
  leave_days: ({ isDotAmbiguous }) =>
    createDecimalReader({
      isDotAmbiguous,
      minimum: 0,
      isMinimumExcluded: true,
      maximum: 10_000,
      accepted: "Accepted: a number of days above 0, such as 3 or 0.5.",
    }),
  rating: () => createDecimalReader({ minimum: 1, maximum: 5, accepted: "Accepted: ratings from 1 to 5." }),
  points: ({ isDotAmbiguous }) =>
    createDecimalReader({
      isDotAmbiguous,
      minimum: 0,
      maximum: largestNumber,
      accepted: "Accepted: numbers from 0.",
    }),
  score: () => createWholeNumberReader(1, 6, "Accepted: whole numbers from 1 to 6."),
  boolean: createBooleanReader,
  leave_type: createLeaveTypeReader,
  onboarding_feedback: createOnboardingFeedbackReader,
  manager_feedback: createManagerFeedbackReader,
  review_period: createReviewPeriodReader,
  award_type: createAwardTypeReader,
  emotion_zone: createEmotionZoneReader,
  text: createTextReader,
  email: createEmailReader,
};

/** The reader for a column's cells; each file gets its own, because it learns the spellings of the file. */
export function createCellReader(column: DatasetColumn, delimiter: Delimiter): CellReader {
  if (column.type === "date") throw new TypeError("dates are read with their column's evidence");
  return factories[column.type]({ isOptional: column.isOptional, isDotAmbiguous: delimiter !== "," });
}
