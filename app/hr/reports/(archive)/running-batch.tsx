"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { stopBatch } from "../actions.ts";

const everyMs = 1_500;
const stateSchema = z.object({
  isGoingOn: z.boolean(),
  label: z.string(),
  done: z.number(),
  total: z.number(),
});
type BatchState = z.output<typeof stateSchema>;

/** How far a batch is, and the way to stop it; reads the page anew when it has ended. */
export function RunningBatch({ batchId, initial }: { batchId: string; initial: BatchState }) {
  const router = useRouter();
  const toast = useToast();
  const [state, setState] = useState(initial);
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.visibilityState === "hidden") return;
      const next = await fetchState(batchId);
      if (next?.isGoingOn) setState(next);
      else if (next) router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [batchId, router]);
  const stop = async () => {
    const result = await stopBatch({ batchId });
    if (!result.ok) toast({ message: result.message, tone: "danger" });
    router.refresh();
  };
  return (
    <div className="grid gap-4">
      <ProgressBar
        label={state.label}
        done={state.done}
        total={state.total}
        detail={`${state.done} of ${state.total}`}
      />
      <div>
        <ConfirmButton
          label="Stop"
          size="small"
          title="Stop writing?"
          confirmLabel="Stop writing"
          onConfirm={stop}
        >
          What is written so far can be fetched. The rest is not begun.
        </ConfirmButton>
      </div>
    </div>
  );
}

/** Null while the server cannot be reached: the next try may do. */
async function fetchState(batchId: string): Promise<BatchState | null> {
  const path = `/api/reports/batches/${encodeURIComponent(batchId)}/state`;
  const response = await fetch(path, { cache: "no-store" }).catch(() => null);
  if (!response?.ok) return null;
  return stateSchema.safeParse(await response.json()).data ?? null;
}
