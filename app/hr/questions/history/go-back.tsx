"use client";

import type { ReactNode } from "react";
import { ReasonDialog } from "#app/hr/reasoned/reason-dialog.tsx";
import { takeBack } from "../actions.ts";

type GoBackProps = { toVersion: number; readVersion: number; children: ReactNode };

/** Brings the bank back to an earlier version; `children` say what that would change now. Asks why. */
export function GoBack({ toVersion, readVersion, children }: GoBackProps) {
  return (
    <ReasonDialog
      label="Go back to before this"
      title="Go back to before this change?"
      submitLabel="Go back"
      doneMessage="Brought back."
      change={(reason) => takeBack({ toVersion, readVersion, reason })}
    >
      <p className="text-sm text-muted">All later changes go with it. This is what would change now:</p>
      {children}
    </ReasonDialog>
  );
}
