import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { answerOrPage } from "#app/answer-or-page.ts";
import { DownloadLink } from "#components/reports/download-link.tsx";
import { ReportView } from "#components/reports/report-view.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readIndividualReport } from "#lib/services/reports/read-individual-report.ts";
import { MoodDownload } from "./mood-download.tsx";

export const metadata: Metadata = { title: "Report about a person" };

export default async function PersonReportPage({ params }: { params: Promise<{ employeeId: string }> }) {
  const ctx = await requireCtx("hr");
  const employeeId = decodePathSegment((await params).employeeId);
  if (employeeId === null) notFound();
  const report = await answerOrPage(readIndividualReport(ctx, { employeeId, as: "page" }));
  const { cover } = report;
  const filePath = `/api/reports/individual/${encodeURIComponent(employeeId)}`;
  return (
    <>
      <PageHeader
        title={<bdi>{cover.title}</bdi>}
        eyebrow={
          <>
            <Link
              className="text-link"
              href={`/hr/people/${encodeURIComponent(employeeId)}`}
              prefetch={false}
            >
              {cover.title}
            </Link>{" "}
            · {cover.eyebrow}
          </>
        }
        lead={`${cover.verdict.title}. ${cover.verdict.text}`}
        actions={<DownloadLink href={filePath}>Download as PDF</DownloadLink>}
      />
      <ReportView report={report} />
      {report.isMoodOpen ? null : <MoodDownload action={filePath} />}
    </>
  );
}
