"use client";

import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { reopen } from "./actions.ts";

/** Takes back that an alert was resolved. */
export function ReopenButton({ alertId }: { readonly alertId: string }) {
  const toast = useToast();
  return (
    <ConfirmButton
      label="Open it again"
      title="Open it again?"
      confirmLabel="Open it again"
      confirmVariant="primary"
      variant="secondary"
      size="small"
      onConfirm={async () => {
        const result = await reopen({ alertId });
        toast(result.ok ? { message: "It is yours again." } : { message: result.message, tone: "danger" });
      }}
    >
      The alert stands again and you look after it. What was chosen as done is not counted any more; the words
      stay in its history.
    </ConfirmButton>
  );
}
