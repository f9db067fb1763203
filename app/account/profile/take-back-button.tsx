"use client";

import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { takeBackCorrection } from "./actions.ts";

/** Takes an open request back, after asking once. */
export function TakeBackButton({ requestId }: { readonly requestId: string }) {
  const toast = useToast();
  return (
    <ConfirmButton
      label="Take back"
      title="Take this back?"
      confirmLabel="Take back"
      cancelLabel="Keep it"
      variant="quiet"
      confirmVariant="primary"
      size="small"
      onConfirm={async () => {
        const result = await takeBackCorrection({ requestId });
        toast(result.ok ? { message: "Taken back." } : { message: result.message, tone: "danger" });
      }}
    >
      HR will read it no more and not answer. You can ask again at any time.
    </ConfirmButton>
  );
}
