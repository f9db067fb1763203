import { Notice } from "#components/ui/notice.tsx";
import type { Overview } from "#lib/services/overview/read-overview.ts";
import { RunProgress } from "./run-progress.tsx";

/** What the newest detection run is doing, while that is worth knowing. */
export function RunState({ run }: { run: Overview["latestRun"] }) {
  if (run === null || run.status === "completed") return null;
  if (run.status === "failed") {
    return (
      <Notice tone="attention" title="The last look did not end well" className="mb-5">
        The list below is from the run before. Elara looks again after the next import.
      </Notice>
    );
  }
  return <RunProgress initial={run.progress} />;
}
