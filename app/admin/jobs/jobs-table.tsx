import Link from "next/link";
import { Instant } from "#components/imports/instant.tsx";
import { Table } from "#components/ui/table.tsx";
import { TableCell } from "#components/ui/table-cell.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import { describeSchedule, toJobName } from "#lib/domain/jobs/job-words.ts";
import { toRunQuery } from "#lib/domain/jobs/run-filter.ts";
import type { JobOnBoard } from "#lib/services/jobs/read-job-board.ts";

/** Each kind of job: when it starts, how it stands, how it went of late. */
export function JobsTable({ jobs, timeZone }: { jobs: readonly JobOnBoard[]; timeZone: string }) {
  return (
    <Table caption="Kinds of jobs">
      <thead>
        <tr>
          <TableHeadCell>Job</TableHeadCell>
          <TableHeadCell>Next start</TableHeadCell>
          <TableHeadCell>Last start</TableHeadCell>
          <TableHeadCell align="right">Waiting</TableHeadCell>
          <TableHeadCell align="right">Running</TableHeadCell>
          <TableHeadCell align="right">Failed, 7 days</TableHeadCell>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <TableRow key={job.id}>
            <TableCell className="min-w-44">
              <span className="font-semibold">{toJobName(job.id)}</span>
              <span className="block text-muted">
                {job.cron === null ? "when it is asked for" : describeSchedule(job.cron)}
              </span>
            </TableCell>
            <TableCell className="tabular text-muted">
              {job.nextStart === null ? (
                "–"
              ) : (
                <Instant at={job.nextStart.toISOString()} timeZone={timeZone} />
              )}
            </TableCell>
            <TableCell className="tabular text-muted">
              {job.lastStart === null ? (
                "not yet"
              ) : (
                <Instant at={job.lastStart.toISOString()} timeZone={timeZone} />
              )}
            </TableCell>
            <TableCell align="right" className="tabular">
              {job.waiting}
            </TableCell>
            <TableCell align="right" className="tabular">
              {job.running}
            </TableCell>
            <TableCell align="right" className="tabular whitespace-nowrap">
              <FailureCount job={job} />
            </TableCell>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function FailureCount({ job }: { job: JobOnBoard }) {
  if (job.recentRuns === 0) return <span className="text-muted">no runs</span>;
  const share = `${job.recentProblems} of ${job.recentRuns}`;
  if (job.recentProblems === 0) return <span className="text-muted">{share}</span>;
  const href = `/admin/jobs${toRunQuery({ jobId: job.id, show: "problems", page: 1 })}#runs`;
  return (
    <Link href={href} className="text-link font-semibold">
      {share}
    </Link>
  );
}
