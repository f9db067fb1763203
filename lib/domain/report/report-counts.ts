import { formatNumber } from "../insight/typical-range.ts";

/** @example countOf(1, "day") // "1 day"; countOf(3, "day") // "3 days" */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
