"use client";

import { ActionForm } from "#components/ui/action-form.tsx";
import { startBatch } from "../actions.ts";

export function BatchStart() {
  return (
    <ActionForm action={startBatch} submitLabel="Write them all" doneMessage="They are being written." />
  );
}
