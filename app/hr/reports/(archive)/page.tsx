import type { Metadata } from "next";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { firstParam, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readReportBatches } from "#lib/services/reports/batch/read-report-batches.ts";
import { readArchive } from "#lib/services/reports/read-archive.ts";
import { ArchiveTable } from "./archive-table.tsx";
import { BatchCard } from "./batch-card.tsx";
import { MailForm } from "./mail-form.tsx";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const until = firstParam(await searchParams, "until");
  const archive = await readArchive(ctx, { until: until === "" ? null : until });
  const batches = await readReportBatches(ctx);
  const { rows, today, daily, earlierUntil } = archive;
  const hasReports = rows.some(({ hasReport }) => hasReport);
  return (
    <>
      <PageHeader
        title="Reports"
        lead={
          daily.isOn
            ? `Every day at ${daily.time} Elara writes what moved in the company. It stays as it was written.`
            : "Writing a report every day is switched off in the settings."
        }
        actions={
          <>
            <LinkButton href={`/hr/reports/${today}`} prefetch={false}>
              Today
            </LinkButton>
            <LinkButton href="/hr/reports/look" variant="secondary">
              Logo and colour
            </LinkButton>
          </>
        }
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <Card title="By day" description="Each beside the report before it.">
          {hasReports ? null : (
            <EmptyState title="No report has been written yet">
              The first one stands here once its time has come. Until then, “Today” shows how things stand.
            </EmptyState>
          )}
          {hasReports ? <ArchiveTable rows={rows} /> : null}
          {earlierUntil === null ? null : (
            <p className="mt-5">
              <LinkButton href={`/hr/reports?until=${earlierUntil}`} variant="secondary" size="small">
                Earlier days
              </LinkButton>
            </p>
          )}
        </Card>
        <div className="grid gap-6">
          <BatchCard batches={batches} />
          <Card title="By mail">
            <MailForm wantsMail={archive.wantsMail} />
          </Card>
        </div>
      </div>
    </>
  );
}
