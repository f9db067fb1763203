"use client";

import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Step } from "./step-result.ts";
import { useStep } from "./use-step.ts";

type UndoImportProps = {
  batchId: number;
  /** Later imports that touched the same rows and must be undone first. */
  blockedBy: readonly number[];
  onUndo: Step<{ readonly batchId: number }>;
};

/** Takes a whole import back, or says what stands in the way. */
export function UndoImport({ batchId, blockedBy, onUndo }: UndoImportProps) {
  const { run, problem, isPending } = useStep();
  return (
    <Card
      title="Undo this import"
      description="Removes the rows that it added and puts back the ones that it corrected. The files stay in the history."
    >
      {problem === null ? null : (
        <Notice tone="danger" live className="mb-5" title="It was not undone">
          {problem}
        </Notice>
      )}
      {blockedBy.length === 0 ? (
        <ConfirmButton
          label={isPending ? "Undoing…" : "Undo this import"}
          title={`Undo import no. ${batchId}?`}
          confirmLabel="Undo it"
          cancelLabel="Keep it"
          disabled={isPending}
          onConfirm={async () => run(() => onUndo({ batchId }))}
        >
          <p>
            Every row that this import added is removed, and every row that it corrected gets its earlier
            values back. Detection then runs again, so the focus list can change.
          </p>
        </ConfirmButton>
      ) : (
        <Notice>
          A later import changed some of the same rows. Undo{" "}
          {blockedBy.map((later, index) => (
            <span key={later}>
              {index === 0 ? "" : index === blockedBy.length - 1 ? " and " : ", "}
              <Link href={`/hr/imports/${later}`} className="text-link">
                no. {later}
              </Link>
            </span>
          ))}{" "}
          first.
        </Notice>
      )}
    </Card>
  );
}
