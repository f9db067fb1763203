"use client";

import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { giveBack } from "./actions.ts";

/** The responder cannot go on: the next people are called at once. */
export function GiveBackButton({ alertId }: { alertId: string }) {
  const toast = useToast();
  return (
    <ConfirmButton
      label="I cannot go on"
      title="Hand it back?"
      confirmLabel="Hand it back"
      confirmVariant="primary"
      variant="quiet"
      size="small"
      onConfirm={async () => {
        const result = await giveBack({ alertId });
        if (!result.ok) toast({ message: result.message, tone: "danger" });
      }}
    >
      The alert waits again, and the next people of the rota are called at once.
    </ConfirmButton>
  );
}
