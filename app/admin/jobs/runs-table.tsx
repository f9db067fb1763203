import { Instant } from "#components/imports/instant.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { describeDuration, toJobName } from "#lib/domain/jobs/job-words.ts";
import type { RunOnBoard } from "#lib/services/jobs/read-job-board.ts";
import { RunAgainForm } from "./run-again-form.tsx";
import { RunStateBadge } from "./run-state-badge.tsx";

/** Runs, newest first: how each went, and for what was given up the way to ask for it again. */
export function RunsTable({ runs, timeZone }: { runs: readonly RunOnBoard[]; timeZone: string }) {
  return (
    <Table caption="Runs, newest first">
      <thead>
        <tr>
          <TableHeadCell>Started</TableHeadCell>
          <TableHeadCell>Job</TableHeadCell>
          <TableHeadCell>How it went</TableHeadCell>
          <TableHeadCell>Attempt</TableHeadCell>
          <TableHeadCell align="right">Took</TableHeadCell>
          <TableHeadCell>
            <span className="sr-only">What can be done</span>
          </TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <TableRow key={run.id}>
            <TableCell className="tabular text-muted">
              <Instant at={run.startedAt.toISOString()} timeZone={timeZone} />
            </TableCell>
            <TableCell className="min-w-36 font-semibold">{toJobName(run.jobId)}</TableCell>
            <TableCell className="min-w-44">
              <RunStateBadge state={run.state} />
              {run.errorClass === null ? null : (
                <code className="mt-1 block text-xs wrap-anywhere text-muted">{run.errorClass}</code>
              )}
            </TableCell>
            <TableCell className="tabular whitespace-nowrap text-muted">{describeAttempt(run)}</TableCell>
            <TableCell align="right" className="tabular whitespace-nowrap text-muted">
              {run.durationMs === null ? "–" : describeDuration(run.durationMs)}
            </TableCell>
            <TableCell>
              {run.mayRunAgain ? <RunAgainForm runId={run.id} name={toJobName(run.jobId)} /> : null}
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

/** A job that was asked for again after its last attempt has more attempts than it has at most. */
function describeAttempt({ attempt, attemptLimit }: RunOnBoard): string {
  if (attempt === 0) return "none";
  return attemptLimit === null || attempt > attemptLimit ? String(attempt) : `${attempt} of ${attemptLimit}`;
}
