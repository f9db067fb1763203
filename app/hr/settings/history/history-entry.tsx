import { Instant } from "#components/imports/instant.tsx";
import { Badge } from "#components/ui/badge.tsx";
import type { ChangedPart } from "#lib/domain/settings/describe-change.ts";
import type { HistoryRow } from "#lib/services/settings/list-history.ts";
import { GoBack } from "./go-back.tsx";

/** One change of a setting, and the way back to what held before it. */
export function HistoryEntry({ row, timeZone }: { row: HistoryRow; timeZone: string }) {
  return (
    <li className="grid gap-3 py-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start sm:gap-6">
      <div className="min-w-0">
        <h2 className="flex flex-wrap items-center gap-x-3 gap-y-1 font-sans text-base font-semibold tracking-normal">
          {row.title}
          {row.wentBack ? <Badge>Went back</Badge> : null}
        </h2>
        <ChangedParts parts={row.parts} />
        <p className="mt-2">“{row.reason}”</p>
        <p className="mt-1 text-sm text-muted">
          {row.who}, <Instant at={row.at.toISOString()} timeZone={timeZone} />
        </p>
      </div>
      {row.wayBack === null ? null : (
        <GoBack changeId={row.changeId} readVersion={row.wayBack.readVersion}>
          <ChangedParts parts={row.wayBack.parts} />
          {row.wayBack.remark === null ? null : <p className="mt-3 text-sm">{row.wayBack.remark}</p>}
        </GoBack>
      )}
    </li>
  );
}

function ChangedParts({ parts }: { parts: readonly ChangedPart[] }) {
  if (parts.length === 0) return null;
  return (
    <ul className="mt-1 grid gap-1 text-sm">
      {parts.map(({ label, from, to }) => (
        <li key={label} className="tabular">
          {label}: <span className="text-muted">{from}</span>
          <span aria-hidden="true"> → </span>
          <span className="sr-only"> became </span>
          <span className="font-semibold">{to}</span>
        </li>
      ))}
    </ul>
  );
}
