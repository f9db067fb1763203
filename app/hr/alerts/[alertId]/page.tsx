import type { Metadata } from "next";
import Link from "next/link";
import { answerOrPage } from "#app/answer-or-page.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readAlert } from "#lib/services/alerts/list-alerts.ts";
import { AlertCard } from "../alert-card.tsx";
import { SeenNote } from "../seen-note.tsx";

export const metadata: Metadata = { title: "Alert" };

export default async function AlertPage({ params }: { params: Promise<{ alertId: string }> }) {
  const ctx = await requireCtx("hr");
  const alertId = decodePathSegment((await params).alertId) ?? "";
  const read = await answerOrPage(readAlert(ctx, { alertId }));
  return (
    <>
      <PageHeader
        title="Alert"
        eyebrow={
          <Link className="text-link" href="/hr/alerts">
            Alerts
          </Link>
        }
      />
      <AlertCard alert={read.alert} view={read} />
      <SeenNote />
    </>
  );
}
