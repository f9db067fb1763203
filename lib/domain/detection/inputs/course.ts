import type { Quantity } from "./input-definition.ts";

/** What moves together: a level, and the change that led to it. */
const sameCourse: Partial<Record<Quantity, readonly Quantity[]>> = {
  mood: ["mood", "moodChange"],
  moodChange: ["mood", "moodChange"],
  workHours: ["workHours", "workHoursChange"],
  workHoursChange: ["workHours", "workHoursChange"],
};

/** The quantities that cannot be moved apart from this one. */
export function courseOf(quantity: Quantity): readonly Quantity[] {
  return sameCourse[quantity] ?? [quantity];
}
