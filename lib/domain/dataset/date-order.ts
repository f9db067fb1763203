/** In which order a date's parts stand. ISO dates are always `ymd`. */
export const dateOrders = ["dmy", "mdy", "ymd"] as const;
export type DateOrder = (typeof dateOrders)[number];

/**
 * What the person importing says about dates: by `kind.Column` (`leave.Leave_Start_Date`, in any case), or
 * `*` for every column that is not named.
 */
export type DateOrderChoices = Readonly<Record<string, DateOrder>>;

/** What was chosen for one column, if anything was. */
export function findChosenOrder(choices: DateOrderChoices, kind: string, column: string): DateOrder | null {
  const wanted = `${kind}.${column}`.toLowerCase();
  for (const [key, order] of Object.entries(choices)) if (key.toLowerCase() === wanted) return order;
  return choices["*"] ?? null;
}
