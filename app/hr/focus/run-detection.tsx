"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { describeRunEnd, isRunGoingOn, type RunOutline } from "#lib/domain/insight/run-words.ts";
import { readProgress, startDetection } from "./actions.ts";

const lookEveryMs = 1000;

/** Starts a run and shows how far it is; the list follows when it ends. */
export function RunDetection({ run }: { run: RunOutline | null }) {
  const [current, setCurrent] = useState(run);
  const [pending, startTransition] = useTransition();
  const router = useRouter();
  const toast = useToast();
  const isGoingOn = isRunGoingOn(current);
  useEffect(() => {
    if (!isGoingOn) return;
    const timer = setInterval(async () => {
      const result = await readProgress({});
      if (!result.ok) return;
      setCurrent(result.data);
      if (isRunGoingOn(result.data)) return;
      toast(describeRunEnd(result.data));
      router.refresh();
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [isGoingOn, router, toast]);
  const start = () =>
    startTransition(async () => {
      const started = await startDetection({});
      if (!started.ok) {
        toast({ message: started.message, tone: "danger" });
        return;
      }
      const result = await readProgress({});
      if (result.ok) setCurrent(result.data);
    });
  if (!isGoingOn) {
    return (
      <Button variant="secondary" pending={pending} onClick={start}>
        Run detection now
      </Button>
    );
  }
  return (
    <div className="w-64 max-w-full">
      <ProgressBar
        label={current?.progress?.label ?? "Waiting to start"}
        done={current?.progress?.done ?? 0}
        total={current?.progress?.total ?? null}
      />
    </div>
  );
}
