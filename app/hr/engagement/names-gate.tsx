"use client";

import { PersonRowLink } from "#components/people/person-row-link.tsx";
import { ReasonGate } from "#components/people/reason-gate.tsx";
import type { OtherName } from "#lib/services/engagement/read-round.ts";
import { showNames } from "./actions.ts";

/** Shows who else was asked, for a reason that each of them can read. */
export function NamesGate({ day }: { day: string }) {
  return (
    <ReasonGate
      askLabel="Show names for a reason"
      openLabel="Show names"
      hint="Each of these people can read your reason and when you looked."
      size="small"
      open={(reason) => showNames({ day, reason })}
    >
      {(names) => <Names names={names} />}
    </ReasonGate>
  );
}

function Names({ names }: { names: readonly OtherName[] }) {
  return (
    <ul role="status" className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
      {names.map(({ employeeId, name, department, hasAccount }) => (
        <li key={employeeId} className="relative">
          <PersonRowLink employeeId={employeeId} name={name} />
          <span className="block text-sm text-muted">
            {hasAccount ? department : `${department} · has no account: please reach them in another way`}
          </span>
        </li>
      ))}
    </ul>
  );
}
