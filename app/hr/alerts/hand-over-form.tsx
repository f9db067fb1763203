"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { askColleague } from "./actions.ts";

type HandOverFormProps = {
  readonly alertId: string;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
};
type Failure = Extract<Awaited<ReturnType<typeof askColleague>>, { ok: false }>;

/** Asks a colleague to take over; until they have, the alert is open and its clock runs. */
export function HandOverForm({ alertId, colleagues }: HandOverFormProps) {
  const toast = useToast();
  const id = useId();
  const [failure, submit] = useActionState(
    async (_: Failure | null, form: FormData): Promise<Failure | null> => {
      const result = await askColleague({ alertId, toUserId: String(form.get("toUserId") ?? "") });
      if (!result.ok) return result;
      toast({ message: "Your colleague is asked." });
      return null;
    },
    null,
  );
  if (colleagues.length === 0) return null;
  return (
    <form action={submit} aria-label="Ask a colleague" className="grid gap-4">
      <Field
        id={id}
        label="Ask a colleague to take over"
        hint="They are told at once. If they do not take over in time, the next people are called."
        error={failure?.fieldErrors?.toUserId}
      >
        {(control) => (
          <Select {...control} name="toUserId" defaultValue="" className="max-w-sm">
            <option value="">Choose somebody</option>
            {colleagues.map((colleague) => (
              <option key={colleague.id} value={colleague.id}>
                {colleague.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <FormFailure result={failure} />
      <div>
        <SubmitButton variant="secondary" size="small">
          Ask them
        </SubmitButton>
      </div>
    </form>
  );
}
