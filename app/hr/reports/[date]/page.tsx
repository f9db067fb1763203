import type { Metadata } from "next";
import Link from "next/link";
import { answerOrPage } from "#app/answer-or-page.ts";
import { DownloadLink } from "#components/reports/download-link.tsx";
import { ReportView } from "#components/reports/report-view.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { readCollectiveReport } from "#lib/services/reports/read-collective-report.ts";

export const metadata: Metadata = { title: "Daily report" };

export default async function CollectiveReportPage({ params }: { params: Promise<{ date: string }> }) {
  const ctx = await requireCtx("hr");
  const { date } = await params;
  const { report, isKept } = await answerOrPage(readCollectiveReport(ctx, { date, as: "page" }));
  const { cover } = report;
  return (
    <>
      <PageHeader
        title={cover.verdict.title}
        eyebrow={
          <>
            <Link className="text-link" href="/hr/reports">
              Reports
            </Link>{" "}
            · {cover.subtitle}
          </>
        }
        lead={cover.verdict.text}
        actions={<DownloadLink href={`/api/reports/collective/${date}`}>Download as PDF</DownloadLink>}
      />
      {isKept ? null : (
        <Notice className="mb-6" title="Not the report of the day yet">
          This is how things stand now. The report that is kept is written at its own time.
        </Notice>
      )}
      <ReportView report={report} />
    </>
  );
}
