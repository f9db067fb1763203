import type { Metadata } from "next";
import { formatInstant } from "#components/imports/format-instant.ts";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getApp } from "#lib/compose.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { parseRunFilter, type RunFilter, runPageSize, toRunQuery } from "#lib/domain/jobs/run-filter.ts";
import { runRetentionDays } from "#lib/domain/jobs/run-retention.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type JobBoard, readJobBoard } from "#lib/services/jobs/read-job-board.ts";
import { jobDefinitions } from "#trigger/job-definitions.ts";
import { JobsTable } from "./jobs-table.tsx";
import { RunFilterForm } from "./run-filter-form.tsx";
import { RunsTable } from "./runs-table.tsx";

export const metadata: Metadata = { title: "Jobs" };

const allRuns: RunFilter = { jobId: null, show: "all", page: 1 };

export default async function JobsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("admin");
  const filter = parseRunFilter(await searchParams);
  const { jobs } = await getApp();
  const board = await readJobBoard(ctx, { kinds: jobDefinitions, jobs, filter });
  return (
    <>
      <PageHeader title="Jobs" lead={describePlace(board)} />
      <HandOverNotice board={board} />
      <div className="grid gap-6">
        <Card title="What runs in the background">
          <JobsTable jobs={board.jobs} timeZone={board.timeZone} />
        </Card>
        <Card title="Runs" id="runs">
          <div className="mb-6">
            <RunFilterForm filter={filter} jobIds={board.jobs.map(({ id }) => id)} />
          </div>
          {board.runs.length === 0 ? (
            <NoRuns filter={filter} />
          ) : (
            <RunsTable runs={board.runs} timeZone={board.timeZone} />
          )}
          {board.runCount === 0 ? null : (
            <PageLinks
              page={filter.page}
              pageSize={runPageSize}
              total={board.runCount}
              noun={board.runCount === 1 ? "run" : "runs"}
              hrefOf={(page) => `/admin/jobs${toRunQuery({ ...filter, page })}#runs`}
            />
          )}
        </Card>
      </div>
      <p className="mt-6 max-w-prose text-sm text-muted">
        Of a run only its job, its times and the class of an error are kept: {runRetentionDays.succeeded} days
        when it succeeded, {runRetentionDays.others} days otherwise. The log has more under the same time.
      </p>
    </>
  );
}

function describePlace({ mode, timeZone }: JobBoard): string {
  const place =
    mode === "trigger.dev" ? "Work in the background, done on Trigger.dev." : "Work in the background.";
  return `${place} Times are those of ${timeZone}.`;
}

/** What was asked for is safe while it cannot be handed over; what is wrong is for the admin to put right. */
function HandOverNotice({ board: { handOver, timeZone } }: { board: JobBoard }) {
  if (handOver === null) return null;
  const { waiting, tries, errorClass, nextTryAt } = handOver;
  return (
    <Notice
      tone="attention"
      className="mb-6"
      title={`Trigger.dev takes no jobs: ${waiting} ${waiting === 1 ? "waits" : "wait"}`}
    >
      Nothing is lost: it is handed over as soon as Trigger.dev takes it. {describeCause(errorClass)} Tried{" "}
      {tries === 1 ? "once" : `${tries} times`}, next at {formatInstant(nextTryAt.toISOString(), timeZone)} (
      <code className="text-xs">{errorClass}</code>).
    </Notice>
  );
}

function describeCause(errorClass: string): string {
  if (/ 40[13]$/.test(errorClass)) return "It refuses the key: check TRIGGER_SECRET_KEY.";
  if (/ 404$/.test(errorClass)) return "It does not know the job: deploy the tasks.";
  return "It does not answer, or not as it should.";
}

function NoRuns({ filter }: { filter: RunFilter }) {
  const actions = <LinkButton href={`/admin/jobs${toRunQuery(allRuns)}`}>Show every run</LinkButton>;
  if (filter.show === "problems") {
    return (
      <EmptyState title="Nothing failed" actions={actions}>
        No run that is still kept failed, was cut off or was given up.
      </EmptyState>
    );
  }
  if (filter.jobId !== null) {
    return (
      <EmptyState title="No run of this job" actions={actions}>
        The job has not run in the time that is kept.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing to tell yet" actions={filter.show === "all" ? undefined : actions}>
      As soon as a job starts, each of its runs stands here with how it went. What starts every few minutes is
      told here only when it fails.
    </EmptyState>
  );
}
