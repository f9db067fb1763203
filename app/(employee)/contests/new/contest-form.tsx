"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect, useId, useRef } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { ContestedReason } from "#lib/domain/contest/contest.ts";
import type { ContestTarget } from "#lib/domain/contest/contest-target.ts";
import { contestOwnFlag, contestOwnRecord, takeBackContest } from "../actions.ts";
import { ReasonChoice } from "./reason-choice.tsx";
import { RecordChoice } from "./record-choice.tsx";

type ContestFormProps = {
  readonly target: Exclude<ContestTarget, { kind: "none" }>;
  /** Of a finding: what it says, to tick what is not right. */
  readonly reasons: readonly ContestedReason[];
  /** Of a data set: the names of the person's own records. */
  readonly recordLabels: readonly string[];
};

type Typed = {
  readonly quantities: readonly string[];
  readonly recordLabel: string;
  readonly statement: string;
};
type Failure = Extract<Awaited<ReturnType<typeof contestOwnFlag>>, { ok: false }>;

function readTyped(form: FormData): Typed {
  return {
    quantities: form.getAll("quantity").map(String),
    recordLabel: String(form.get("recordLabel") ?? ""),
    statement: String(form.get("statement") ?? ""),
  };
}

/** What is not right, in the person's own words. What was typed stays when something is missing. */
export function ContestForm({ target, reasons, recordLabels }: ContestFormProps) {
  const router = useRouter();
  const toast = useToast();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const empty: Typed = {
    quantities: [],
    recordLabel: target.kind === "datum" ? target.recordLabel : "",
    statement: "",
  };
  const send = (typed: Typed) =>
    target.kind === "flag"
      ? contestOwnFlag({
          flagId: target.flagId,
          quantities: [...typed.quantities],
          statement: typed.statement,
        })
      : contestOwnRecord({ dataset: target.dataset, ...typed });
  const takeBack = async (contestId: string) => {
    const result = await takeBackContest({ contestId });
    toast(result.ok ? { message: "Taken back" } : { message: result.message, tone: "danger" });
  };
  const [state, submit] = useActionState(
    async (_: { typed: Typed; failure: Failure | null }, sent: FormData) => {
      const typed = readTyped(sent);
      const result = await send(typed);
      if (!result.ok) return { typed, failure: result };
      const { contestId } = result.data;
      toast({ message: "Sent to HR", undo: { label: "Take back", run: () => takeBack(contestId) } });
      router.push("/contests");
      return { typed, failure: null };
    },
    { typed: empty, failure: null },
  );
  useEffect(() => {
    if (state.failure === null) return;
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [state]);
  const errors = state.failure?.fieldErrors ?? {};
  return (
    <form ref={form} action={submit} className="grid max-w-2xl gap-6">
      {reasons.length === 0 ? null : <ReasonChoice reasons={reasons} chosen={state.typed.quantities} />}
      {target.kind === "datum" ? (
        <RecordChoice labels={recordLabels} initial={target.recordLabel} error={errors.recordLabel} />
      ) : null}
      <Field
        id={`${id}-statement`}
        label="What is not right about it?"
        hint="HR reads these words and nobody else does. A few are enough."
        error={errors.statement}
      >
        {(control) => (
          <Textarea {...control} name="statement" rows={6} defaultValue={state.typed.statement} />
        )}
      </Field>
      <FormFailure result={state.failure} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>Send to HR</SubmitButton>
        <LinkButton variant="quiet" href="/contests">
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}
