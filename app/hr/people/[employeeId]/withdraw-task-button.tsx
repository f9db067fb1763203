"use client";

import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { withdrawPersonTask } from "./task-actions.ts";

type WithdrawTaskButtonProps = { readonly taskId: string; readonly title: string };

/** Takes a task back that HR gave. */
export function WithdrawTaskButton({ taskId, title }: WithdrawTaskButtonProps) {
  const toast = useToast();
  const withdraw = async () => {
    const result = await withdrawPersonTask({ taskId });
    toast(result.ok ? { message: "Taken back" } : { message: result.message, tone: "danger" });
  };
  return (
    <ConfirmButton
      label="Take back"
      title={`Take “${title}” back?`}
      confirmLabel="Take back"
      confirmVariant="primary"
      cancelLabel="Keep it"
      variant="quiet"
      size="small"
      onConfirm={withdraw}
    >
      It goes from the person's calendar.
    </ConfirmButton>
  );
}
