"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { joinNames } from "#lib/domain/insight/group-bars.ts";
import type { LookBackState } from "#lib/services/backtest/read-look-back-state.ts";
import { readLookBack, startLookBack } from "./actions.ts";
import { lookBackMonths } from "./schema.ts";

const lookEveryMs = 1500;

/** Asks for runs as of past month ends and shows how far they are; the page follows as each ends. */
export function LookBackForm({ initial }: { initial: LookBackState }) {
  const [state, setState] = useState(initial);
  const [most, setMost] = useState(initial.remaining);
  const [months, setMonths] = useState(String(lookBackMonths[0]));
  const [pending, startTransition] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const { remaining } = state;
  useEffect(() => {
    if (remaining === 0) return;
    const timer = setInterval(async () => {
      if (document.visibilityState === "hidden") return;
      const result = await readLookBack({});
      if (!result.ok) return;
      setState(result.data);
      if (result.data.remaining < remaining) router.refresh();
      if (result.data.remaining === 0 && result.data.failedDays.length === 0)
        toast({ message: "Done. The past days are in the chart.", tone: "info" });
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [remaining, router, toast]);
  const start = () =>
    startTransition(async () => {
      const started = await startLookBack({ months });
      if (!started.ok) {
        toast({ message: started.message, tone: "danger" });
        return;
      }
      if (started.data === 0) {
        toast({
          message: "These days have been looked at already. Nothing has changed since.",
          tone: "info",
        });
      }
      const result = await readLookBack({});
      if (!result.ok) return;
      setMost(result.data.remaining);
      setState(result.data);
    });
  if (remaining > 0) {
    const day = state.day === null ? "Waiting to start" : `Looking back to ${formatDay(state.day)}`;
    const words = remaining === 1 ? "one day to go" : `${remaining} days to go`;
    return <ProgressBar label={day} done={Math.max(0, most - remaining)} total={most} detail={words} />;
  }
  return (
    <>
      {state.failedDays.length > 0 ? (
        <Notice tone="attention" className="mb-5">
          {joinNames(state.failedDays.map(formatDay))} could not be looked at. Look back again to repeat it.
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-end gap-3">
        <Field id="look-back-months" label="How far back">
          {(control) => (
            <Select {...control} value={months} onChange={(event) => setMonths(event.target.value)}>
              {lookBackMonths.map((count) => (
                <option key={count} value={count}>
                  {count} months
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button variant="secondary" pending={pending} onClick={start}>
          Look back
        </Button>
      </div>
    </>
  );
}
