"use client";

import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { takeBackContest } from "./actions.ts";

/** Takes an open contested point back, after asking once. */
export function TakeBackButton({ contestId }: { readonly contestId: string }) {
  const toast = useToast();
  const takeBack = async () => {
    const result = await takeBackContest({ contestId });
    toast(result.ok ? { message: "Taken back" } : { message: result.message, tone: "danger" });
  };
  return (
    <ConfirmButton
      label="Take back"
      title="Take this back?"
      confirmLabel="Take back"
      cancelLabel="Keep it"
      variant="quiet"
      confirmVariant="primary"
      size="small"
      onConfirm={takeBack}
    >
      HR will read it no more and not answer. You can contest the same again at any time.
    </ConfirmButton>
  );
}
