import { Instant } from "#components/imports/instant.tsx";
import { describeAlertEvent } from "#lib/domain/safety/alert-words.ts";
import type { ListedAlert } from "#lib/services/alerts/list-alerts.ts";

/** What happened, oldest first, with what responders wrote. */
export function AlertHistory({ alert, timeZone }: { alert: ListedAlert; timeZone: string }) {
  return (
    <details className="mt-6 border-t border-line pt-4" open={alert.events.some(({ note }) => note !== null)}>
      <summary className="text-link inline-flex min-h-9 items-center font-semibold">What happened</summary>
      <ol className="mt-3 grid gap-3">
        {alert.events.map(({ id, kind, at, note, userName }) => (
          <li key={id} className="text-sm">
            <p>
              {describeAlertEvent({ kind, who: userName })}
              <span className="text-muted">
                {", "}
                <Instant at={at.toISOString()} timeZone={timeZone} />
              </span>
            </p>
            {note === null ? null : (
              <p className="mt-1 border-l-2 border-line-strong pl-3 break-words whitespace-pre-line">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
