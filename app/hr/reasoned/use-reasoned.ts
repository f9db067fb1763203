"use client";

import { useActionState } from "react";
import type { ActionResult } from "#lib/action.ts";
import { type ReasonState, toRefused, untouched } from "./reason-state.ts";

/** A change that asks for a reason: the state of its form, and what sends it. */
export function useReasoned<Data>({
  change,
  onDone,
}: {
  change: (reason: string) => Promise<ActionResult<Data>>;
  onDone: (data: Data) => void;
}): readonly [ReasonState, (form: FormData) => void] {
  const [state, send] = useActionState(async (_: ReasonState, form: FormData): Promise<ReasonState> => {
    const reason = String(form.get("reason") ?? "");
    const result = await change(reason);
    if (!result.ok) return toRefused(reason, result);
    onDone(result.data);
    return untouched;
  }, untouched);
  return [state, send];
}
