import { formatInstant } from "./format-instant.ts";

/** A point in time in the company's zone. */
export function Instant({ at, timeZone }: { at: string; timeZone: string }) {
  return (
    <time dateTime={at} className="whitespace-nowrap">
      {formatInstant(at, timeZone)}
    </time>
  );
}
