import { quantities } from "./input-definition.ts";

/** The title of a quantity as a stored reason names it; the name itself where this version does not know it. */
export function quantityTitle(quantity: string): string {
  return Object.entries(quantities).find(([key]) => key === quantity)?.[1] ?? quantity;
}
