import { halfLifeDays } from "../../features/decay-rates.ts";

const amount = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });
const percent = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });

/** @example formatAmount(8.5, "hour") // "8.5 hours" */
export function formatAmount(value: number, unit?: string): string {
  if (unit === undefined) return amount.format(value);
  return `${amount.format(value)} ${value === 1 ? unit : `${unit}s`}`;
}

/** @example formatShare(0.0493) // "4.9 %" */
export function formatShare(share: number): string {
  return `${percent.format(100 * share)} %`;
}

/** @example describeFading(0.01) // "lose half their weight every 69 days" */
export function describeFading(ratePerDay: number): string {
  if (ratePerDay === 0) return "never fade";
  const days = Math.round(halfLifeDays(ratePerDay));
  return `lose half their weight every ${days > 1 ? formatAmount(days, "day") : "day"}`;
}

export function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** @example joinWords(["mood", "hours", "leave"], "or") // "mood, hours or leave" */
export function joinWords(words: readonly string[], last: "and" | "or"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
