"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { formatCount } from "#components/imports/import-wording.ts";
import { Card } from "#components/ui/card.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { BatchStatus } from "#lib/domain/dataset/batch-status.ts";
import type { Progress } from "#lib/domain/progress.ts";
import { parseBatchState } from "./batch-state.ts";

const pollMs = 700;

type LiveProgressProps = {
  batchId: number;
  title: string;
  status: BatchStatus;
  progress: Progress | null;
  /** The state stays, but the figures follow: wait for them. */
  waitsForFigures?: boolean;
};

/** How far the work on a batch is; looks again until the state changes, then shows the new page. */
export function LiveProgress({
  batchId,
  title,
  status,
  progress: first,
  waitsForFigures,
}: LiveProgressProps) {
  const router = useRouter();
  const [progress, setProgress] = useState(first);
  useEffect(() => {
    const gone = new AbortController();
    const look = async () => {
      const response = await fetch(`/api/imports/${batchId}`, { signal: gone.signal, cache: "no-store" });
      const state = response.ok ? parseBatchState(await response.json()) : null;
      const isOver = state === null || state.status !== status || (waitsForFigures && state.isFollowed);
      if (isOver) return router.refresh();
      setProgress(state.progress);
    };
    // A look that fails (the network, a restart of the server) is made up for by the next one.
    const timer = setInterval(() => void look().catch(() => {}), pollMs);
    return () => {
      clearInterval(timer);
      gone.abort();
    };
  }, [batchId, status, waitsForFigures, router]);
  const total = progress?.total ?? 0;
  return (
    <Card
      title={title}
      description="You can leave this page. The work goes on, and the history shows its state."
    >
      <ProgressBar
        label={progress?.label ?? "Waiting for its turn"}
        done={progress?.done ?? 0}
        total={total}
        detail={total > 0 ? `${formatCount(progress?.done ?? 0)} of ${formatCount(total)}` : "Just a moment"}
      />
    </Card>
  );
}
