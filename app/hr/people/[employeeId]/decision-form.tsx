"use client";

import { useActionState, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { FlagDecision } from "#lib/domain/detection/verdicts.ts";
import { decisionMeanings, decisionWords } from "#lib/domain/insight/finding-words.ts";
import { decide, takeBackDecision } from "./actions.ts";

type DecisionFormProps = { flagId: string; seenDecisionId: string | null };
type FormState = { decision: string; reason: string; error: string | null; fields: Record<string, string> };

const emptyForm: FormState = { decision: "", reason: "", error: null, fields: {} };
const order: readonly FlagDecision[] = ["confirmed", "watching", "dismissed"];

/** One of three decisions, with the reason for it. */
export function DecisionForm({ flagId, seenDecisionId }: DecisionFormProps) {
  const toast = useToast();
  const reasonId = useId();
  const [state, send] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    const typed = { decision: String(form.get("decision") ?? ""), reason: String(form.get("reason") ?? "") };
    const decision = order.find((known) => known === typed.decision);
    if (decision === undefined) return { ...typed, error: null, fields: { decision: "Please choose one." } };
    const result = await decide({ flagId, decision, reason: typed.reason, seenDecisionId });
    if (!result.ok) {
      const { message, fieldErrors = {} } = result;
      return { ...typed, error: fieldErrors.reason ? null : message, fields: { ...fieldErrors } };
    }
    const { decisionId } = result.data;
    toast({
      message: `Recorded: ${decisionWords[decision].toLowerCase()}`,
      undo: {
        run: async () => {
          const undone = await takeBackDecision({ decisionId });
          toast(undone.ok ? { message: "Decision taken back" } : { message: undone.message, tone: "danger" });
        },
      },
    });
    return emptyForm;
  }, emptyForm);
  return (
    <form action={send} className="grid gap-5">
      <fieldset aria-describedby={state.fields.decision ? `${reasonId}-choice` : undefined}>
        <legend className="mb-2 text-sm font-semibold">Your decision</legend>
        <div className="grid gap-2.5 md:grid-cols-3">
          {order.map((decision) => (
            <label
              key={decision}
              className="flex items-start gap-3 rounded-md border border-line-strong px-4 py-3 transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name="decision"
                value={decision}
                defaultChecked={state.decision === decision}
                className="mt-[0.35em] size-4 shrink-0 accent-(--accent)"
              />
              <span>
                <span className="font-semibold">{decisionWords[decision]}</span>
                <span className="block text-sm text-muted">{decisionMeanings[decision]}</span>
              </span>
            </label>
          ))}
        </div>
        {state.fields.decision ? (
          <p id={`${reasonId}-choice`} className="mt-2 text-sm font-semibold text-danger">
            {state.fields.decision}
          </p>
        ) : null}
      </fieldset>
      <Field
        id={reasonId}
        label="Why"
        hint="For your colleagues in HR. Facts and next steps; no diagnoses."
        error={state.fields.reason}
      >
        {(control) => (
          <Textarea {...control} name="reason" rows={3} defaultValue={state.reason} maxLength={2000} />
        )}
      </Field>
      {state.error === null ? null : (
        <Notice tone="attention" live>
          {state.error}
        </Notice>
      )}
      <div>
        <SubmitButton>Record decision</SubmitButton>
      </div>
    </form>
  );
}
