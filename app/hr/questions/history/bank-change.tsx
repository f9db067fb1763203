import type { ReactNode } from "react";
import { Instant } from "#components/imports/instant.tsx";
import type { BankHistoryEntry } from "#lib/services/question-bank/list-history.ts";

type BankChangeProps = { change: BankHistoryEntry; timeZone: string; children?: ReactNode };

/** One change of the bank; `children` stand beside it. */
export function BankChange({ change, timeZone, children }: BankChangeProps) {
  const { title, where, before, after, reason, who, at, version } = change;
  return (
    <li className="grid gap-3 py-5 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start sm:gap-6">
      <div className="min-w-0">
        <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
        {where === null ? null : <p className="text-sm text-muted">{where}</p>}
        {before === null ? null : (
          <p className="mt-2 text-sm text-muted">
            <span className="sr-only">Before: </span>
            <del>{before}</del>
          </p>
        )}
        {after === null ? null : <p className="voice mt-1 break-words">{after}</p>}
        <p className="mt-2">“{reason}”</p>
        <p className="mt-1 text-sm text-muted">
          Version {version}, by {who}, <Instant at={at.toISOString()} timeZone={timeZone} />
        </p>
      </div>
      {children}
    </li>
  );
}
