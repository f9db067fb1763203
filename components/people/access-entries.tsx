import type { AccessEntry } from "#lib/domain/insight/access-log.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";

/** Who did what with one's data, newest first. */
export function AccessEntries({ entries }: { entries: readonly AccessEntry[] }) {
  return (
    <ul className="divide-y divide-line">
      {entries.map(({ key, day, who, what, reason, times }) => (
        <li key={key} className="grid gap-x-6 py-3 first:pt-0 last:pb-0 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
          <time dateTime={day} className="text-sm text-muted">
            {formatDay(day)}
          </time>
          <div className="min-w-0">
            <p>
              <span className="font-semibold">{who}</span> {what}
              {times > 1 ? <span className="text-muted">, {times} times</span> : null}.
            </p>
            {reason === null ? null : <p className="text-sm text-muted">Reason: “{reason}”</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
