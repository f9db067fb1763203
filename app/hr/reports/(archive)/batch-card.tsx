import { DownloadLink } from "#components/reports/download-link.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { type BatchProgress, describeBatch, isBatchGoingOn } from "#lib/domain/report/report-batch.ts";
import { BatchStart } from "./batch-start.tsx";
import { RunningBatch } from "./running-batch.tsx";

/** Reports about everybody with a finding at once: asked for, followed, stopped, fetched. */
export function BatchCard({ batches }: { batches: readonly BatchProgress[] }) {
  const isGoingOn = batches.some(isBatchGoingOn);
  return (
    <Card title="About everybody with a finding">
      <div className="grid gap-5">
        <p className="text-sm text-muted">
          One report for each person whose finding stands, in one archive. Each of them can see that it was
          made. It is kept for a day, sealed, and for you alone.
        </p>
        {isGoingOn ? null : <BatchStart />}
        {batches.map((batch) => (
          <div key={batch.id} className="border-t border-line pt-4">
            {isBatchGoingOn(batch) ? (
              <RunningBatch
                batchId={batch.id}
                initial={{
                  isGoingOn: true,
                  label: describeBatch(batch),
                  done: batch.written + batch.failed,
                  total: batch.total,
                }}
              />
            ) : (
              <EndedBatch batch={batch} />
            )}
          </div>
        ))}
      </div>
    </Card>
  );
}

function EndedBatch({ batch }: { batch: BatchProgress }) {
  return (
    <div className="grid gap-3">
      <p className="text-sm">
        {describeBatch(batch)}
        <span className="block text-muted">{formatInstantDay(batch.createdAt)}</span>
      </p>
      {batch.written === 0 ? null : (
        <div>
          <DownloadLink href={`/api/reports/batches/${batch.id}`} variant="secondary">
            Download the archive
          </DownloadLink>
        </div>
      )}
    </div>
  );
}
