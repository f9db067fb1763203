"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";
import { ProgressBar } from "#components/ui/progress-bar.tsx";

const everyMs = 2_000;
const stateSchema = z.object({
  isRunning: z.boolean(),
  progress: z.object({ label: z.string(), done: z.number(), total: z.number() }).nullable(),
});
type Progress = z.output<typeof stateSchema>["progress"];

/** How far a detection run is; reads the page anew when it has ended. */
export function RunProgress({ initial }: { initial: Progress }) {
  const router = useRouter();
  const [progress, setProgress] = useState(initial);
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.visibilityState === "hidden") return;
      const state = await fetchState();
      if (state?.isRunning) setProgress(state.progress);
      else if (state) router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <div className="mb-6 rounded-md bg-sunken px-4 py-4">
      <ProgressBar
        label={progress?.label ?? "Waiting to start"}
        done={progress?.done ?? 0}
        total={progress?.total ?? null}
      />
    </div>
  );
}

/** Null while the server cannot be reached: the next try may do. */
async function fetchState(): Promise<z.output<typeof stateSchema> | null> {
  const response = await fetch("/hr/overview/run", { cache: "no-store" }).catch(() => null);
  if (!response?.ok) return null;
  return stateSchema.safeParse(await response.json()).data ?? null;
}
