import { addDays, bucketStart, type IsoDate } from "../../insight/calendar-days.ts";

/**
 * The last days of the last `months` whole months before `latest`, the newest first; those before `first`, when nothing
 * was known yet, are left out. Month ends stay the same whenever one asks, so that looking back twice is looking once.
 */
export function listLookBackDays(
  months: number,
  { first, latest }: { readonly first: IsoDate; readonly latest: IsoDate },
): IsoDate[] {
  const days: IsoDate[] = [];
  let monthStart = bucketStart(latest, "month");
  for (let month = 0; month < months; month++) {
    const monthEnd = addDays(monthStart, -1);
    if (monthEnd < first) break;
    days.push(monthEnd);
    monthStart = bucketStart(monthEnd, "month");
  }
  return days;
}
