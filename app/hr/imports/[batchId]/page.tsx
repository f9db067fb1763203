import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { parseBatchId } from "#app/api/imports/batch-id.ts";
import { Instant } from "#components/imports/instant.tsx";
import { StatusBadge } from "#components/imports/status-badge.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readImportReport } from "#lib/services/imports/read-import-report.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { BatchView } from "./batch-view.tsx";

type Props = { readonly params: Promise<{ readonly batchId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const batchId = parseBatchId((await params).batchId);
  return { title: batchId === null ? "Import" : `Import no. ${batchId}` };
}

export default async function ImportPage({ params }: Props) {
  const ctx = await requireCtx("hr");
  const batchId = parseBatchId((await params).batchId);
  if (batchId === null) notFound();
  const [report, { value: timeZone }] = await Promise.all([
    readImportReport(ctx, { batchId }).catch(toNotFound),
    readSetting(ctx.db, companyTimeZone),
  ]);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/hr/imports" className="text-link">
            Imports
          </Link>
        }
        title={
          <span className="inline-flex flex-wrap items-center gap-x-4 gap-y-2">
            Import no. {batchId} <StatusBadge status={report.status} />
          </span>
        }
        lead={
          <span className="font-sans text-base">
            {report.createdBy ?? "The command line"}, <Instant at={report.createdAt} timeZone={timeZone} />
          </span>
        }
      />
      <BatchView report={report} />
    </>
  );
}

function toNotFound(error: unknown): never {
  if (error instanceof UserFacingError && error.code === "not_found") notFound();
  throw error;
}
