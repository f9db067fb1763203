"use client";

import { useOptimistic, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { MoodMark } from "#components/ui/mood-mark.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { type MoodStep, moodStepNames, moodSteps } from "#lib/domain/insight/mood-scale.ts";
import { checkIn, takeBackCheckIn } from "./actions.ts";

type CheckInFormProps = {
  /** Today's own answer, or null. */
  answered: MoodStep | null;
};

/** How one feels today: five steps, changed as often as one likes, taken back if one likes. */
export function CheckInForm({ answered }: CheckInFormProps) {
  const [shown, setShown] = useOptimistic(answered);
  const [pending, startTransition] = useTransition();
  const toast = useToast();
  const choose = (step: MoodStep) => {
    if (step === shown) return;
    startTransition(async () => {
      setShown(step);
      const result = await checkIn({ score: step });
      if (result.ok) toast({ message: `Noted: ${moodStepNames[step]}` });
      else toast({ message: result.message, tone: "danger" });
    });
  };
  const takeBack = () =>
    startTransition(async () => {
      setShown(null);
      const result = await takeBackCheckIn({});
      toast(result.ok ? { message: "Answer taken back" } : { message: result.message, tone: "danger" });
    });
  return (
    <form
      aria-busy={pending}
      onSubmit={(event) => event.preventDefault()}
      className="rounded-xl border border-line bg-raised p-5 shadow-card sm:p-8"
    >
      <fieldset>
        <legend className="voice text-2xl">How are you today?</legend>
        <div className="mt-5 grid grid-cols-1 gap-2.5 sm:grid-cols-5 sm:gap-3">
          {moodSteps.map((step) => (
            <label
              key={step}
              className="flex min-h-14 items-center gap-4 rounded-lg border border-line-strong px-4 py-2 transition-colors duration-150 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-1 has-checked:ring-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent sm:flex-col sm:justify-center sm:gap-2 sm:px-2 sm:py-5"
            >
              <input
                type="radio"
                name="score"
                value={step}
                checked={shown === step}
                onChange={() => choose(step)}
                className="sr-only"
              />
              <span className="text-2xl sm:text-3xl" aria-hidden="true">
                <MoodMark step={step} />
              </span>
              <span className="font-semibold">{moodStepNames[step]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="mt-5 flex min-h-9 flex-wrap items-center justify-between gap-x-6 gap-y-2 text-sm text-muted">
        <p role="status">
          {shown === null
            ? "One tap is enough. Your answer is yours: HR sees it only where a finding stands or for a reason you can read."
            : `Today: ${moodStepNames[shown]}. You can change it until the day is over.`}
        </p>
        {shown === null ? null : (
          <Button variant="quiet" size="small" disabled={pending} onClick={takeBack}>
            Take back
          </Button>
        )}
      </div>
    </form>
  );
}
