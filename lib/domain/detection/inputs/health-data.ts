import type { Quantity } from "./input-definition.ts";

/**
 * Quantities that tell of somebody's health. They take part only while the setting `includeSickLeave` is on, and even
 * then they are on no side, never a reason, and never named to anybody.
 */
export const healthQuantities: readonly Quantity[] = ["sickLeave"];

export function isHealthQuantity(quantity: string): boolean {
  return healthQuantities.some((health) => health === quantity);
}
