"use client";

import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { goBackToOriginal } from "../actions.ts";

/** Goes back to what Elara wrote, after asking once. */
export function UndoCorrection({ summaryId }: { readonly summaryId: string }) {
  const toast = useToast();
  const goBack = async () => {
    const result = await goBackToOriginal({ summaryId });
    toast(result.ok ? { message: "As Elara wrote it" } : { message: result.message, tone: "danger" });
  };
  return (
    <ConfirmButton
      label="Undo my correction"
      title="Go back to what Elara wrote?"
      confirmLabel="Go back"
      cancelLabel="Keep my correction"
      variant="quiet"
      confirmVariant="primary"
      onConfirm={goBack}
    >
      What you wrote and unticked is forgotten.
    </ConfirmButton>
  );
}
