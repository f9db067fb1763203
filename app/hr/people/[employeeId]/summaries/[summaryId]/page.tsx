import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { answerOrPage } from "#app/answer-or-page.ts";
import { SummaryBody } from "#components/summaries/summary-body.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { toSummaryView } from "#lib/domain/insight/summary/summary-view.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readReleasedSummary } from "#lib/services/summaries/read-released-summaries.ts";

export const metadata: Metadata = { title: "Summary of a talk" };

type Props = { readonly params: Promise<{ readonly employeeId: string; readonly summaryId: string }> };

export default async function ReleasedSummaryPage({ params }: Props) {
  const ctx = await requireCtx("hr");
  const { summaryId, ...given } = await params;
  const employeeId = decodePathSegment(given.employeeId);
  if (employeeId === null) notFound();
  const summary = await answerOrPage(readReleasedSummary(ctx, { employeeId, summaryId }));
  return (
    <>
      <PageHeader
        title={`Talk with Elara, ${formatDay(summary.date)}`}
        eyebrow={
          <Link className="text-link" href={`/hr/people/${encodeURIComponent(employeeId)}`}>
            Back to the person
          </Link>
        }
        lead="A summary that is released to HR. The talk itself is theirs alone."
      />
      <Card
        className="max-w-4xl"
        title="What it says"
        actions={summary.isCorrected ? <Badge>Corrected by the person</Badge> : null}
      >
        <SummaryBody view={toSummaryView(summary)} reader="hr" />
      </Card>
      <p className="mt-6 max-w-prose text-sm text-muted">
        Written by Elara, which can be wrong. It has no consequence by itself: talk with the person before you
        conclude anything. That you opened it is shown to them, and they can take it back.
      </p>
    </>
  );
}
