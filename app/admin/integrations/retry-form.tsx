"use client";

import { useActionState } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { retryDeliveryAction } from "./actions.ts";

/** Sends a delivery that failed once more. */
export function RetryForm({ deliveryId, about }: { deliveryId: string; about: string }) {
  const [result, submit] = useActionState(retryDeliveryAction, null);
  return (
    <form action={submit} className="grid justify-items-start gap-1.5">
      <input type="hidden" name="id" value={deliveryId} />
      <SubmitButton variant="secondary" size="small">
        Try again<span className="sr-only">: {about}</span>
      </SubmitButton>
      <span role="status" className="text-sm text-muted">
        {result === null || result.ok ? "" : result.message}
      </span>
    </form>
  );
}
