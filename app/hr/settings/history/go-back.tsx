"use client";

import type { ReactNode } from "react";
import { ReasonDialog } from "#app/hr/reasoned/reason-dialog.tsx";
import { takeBack } from "../actions.ts";

type GoBackProps = { changeId: string; readVersion: number; children: ReactNode };

/** Brings back what held before a change; `children` say what that would change now. Asks why. */
export function GoBack({ changeId, readVersion, children }: GoBackProps) {
  return (
    <ReasonDialog
      label="Go back to before this"
      title="Go back to before this change?"
      submitLabel="Go back"
      doneMessage="Brought back."
      change={(reason) => takeBack({ changeId, readVersion, reason })}
    >
      <p className="text-sm text-muted">This is what would change now:</p>
      {children}
    </ReasonDialog>
  );
}
