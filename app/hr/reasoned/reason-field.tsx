import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import type { ReasonState } from "./reason-state.ts";

/** Asks why something is changed. */
export function ReasonField({ id, state, rows = 2 }: { id: string; state: ReasonState; rows?: number }) {
  return (
    <Field
      id={id}
      label="Why"
      hint="For your colleagues in HR; it stays in the history."
      error={state.reasonError}
    >
      {(control) => (
        <Textarea {...control} name="reason" rows={rows} defaultValue={state.reason} maxLength={2000} />
      )}
    </Field>
  );
}
