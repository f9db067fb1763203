/** How long somebody has been in the company, in bands; `days` is where a band ends, without it. */
export const tenureBands = [
  { name: "Under 6 months", days: 183 },
  { name: "6 months to 2 years", days: 730 },
  { name: "2 to 5 years", days: 1826 },
  { name: "5 years and more", days: Number.POSITIVE_INFINITY },
] as const;

export const unknownTenure = "Joining date not known";

/** The band of somebody who joined on `joiningDay` (days since 1970), as of `today`; null: not known. */
export function tenureBandOf(joiningDay: number | null, today: number): string {
  if (joiningDay === null) return unknownTenure;
  const days = today - joiningDay;
  return tenureBands.find((band) => days < band.days)?.name ?? unknownTenure;
}
