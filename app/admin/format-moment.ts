const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** A point in time for a table of the administration, in UTC and saying so. */
export function formatMoment(moment: Date): string {
  return `${format.format(moment)} UTC`;
}
