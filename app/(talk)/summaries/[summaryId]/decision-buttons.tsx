"use client";

import { useActionState } from "react";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { FormFailure } from "#components/ui/form-failure.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { SummaryStatus } from "#lib/domain/insight/summary/summary-status.ts";
import { keepBack, release, restore } from "../actions.ts";

type DecisionButtonsProps = {
  readonly summaryId: string;
  readonly readRevision: number;
  readonly status: SummaryStatus;
};

/** What the person can do about a summary of theirs as it stands. To keep it back works without scripts, too. */
export function DecisionButtons({ summaryId, readRevision, status }: DecisionButtonsProps) {
  const isKept = status === "withheld" || status === "withdrawn";
  return (
    <>
      {status === "released" ? null : <ReleaseButton summaryId={summaryId} readRevision={readRevision} />}
      {isKept ? (
        <RestoreButton summaryId={summaryId} />
      ) : (
        <KeepBackButton summaryId={summaryId} status={status} />
      )}
    </>
  );
}

function KeepBackButton({ summaryId, status }: Pick<DecisionButtonsProps, "summaryId" | "status">) {
  const toast = useToast();
  const [result, submit] = useActionState(async (_: unknown, form: FormData) => {
    const outcome = await keepBack(form);
    if (outcome.ok) {
      const { wasReleased, isDestroyed } = outcome.data;
      toast({
        message: wasReleased ? "Taken back. HR can read it no more." : "Kept back. Nobody is told.",
        ...(isDestroyed ? {} : { undo: { run: () => restore({ summaryId }) } }),
      });
    }
    return outcome;
  }, null);
  return (
    <form action={submit} className="contents">
      <input type="hidden" name="summaryId" value={summaryId} />
      <SubmitButton variant="secondary">
        {status === "released" ? "Take it back" : "Keep it back"}
      </SubmitButton>
      <FormFailure result={result} />
    </form>
  );
}

function ReleaseButton({ summaryId, readRevision }: Omit<DecisionButtonsProps, "status">) {
  const toast = useToast();
  const letRead = async () => {
    const result = await release({ summaryId, readRevision });
    toast(
      result.ok
        ? {
            message: "HR can read it now.",
            undo: { label: "Take it back", run: () => keepBack({ summaryId }) },
          }
        : { message: result.message, tone: "danger" },
    );
  };
  return (
    <ConfirmButton
      label="Let HR read it"
      title="Let HR read it now?"
      confirmLabel="Let HR read it"
      cancelLabel="Not yet"
      variant="primary"
      confirmVariant="primary"
      onConfirm={letRead}
    >
      HR reads it as it stands here. You can take it back at any time; what somebody has read by then, they
      have read.
    </ConfirmButton>
  );
}

function RestoreButton({ summaryId }: Pick<DecisionButtonsProps, "summaryId">) {
  const toast = useToast();
  const [result, submit] = useActionState(async (_: unknown, form: FormData) => {
    const outcome = await restore(form);
    if (outcome.ok) {
      toast({ message: "It waits for you again.", undo: { run: () => keepBack({ summaryId }) } });
    }
    return outcome;
  }, null);
  return (
    <form action={submit} className="contents">
      <input type="hidden" name="summaryId" value={summaryId} />
      <SubmitButton variant="quiet">Let it wait again</SubmitButton>
      <FormFailure result={result} />
    </form>
  );
}
