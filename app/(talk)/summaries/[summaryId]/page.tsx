import type { Metadata } from "next";
import Link from "next/link";
import { answerOrPage } from "#app/answer-or-page.ts";
import { SummaryBadges } from "#components/summaries/summary-badges.tsx";
import { SummaryBody } from "#components/summaries/summary-body.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type OwnSummary, readOwnSummary } from "#lib/services/summaries/read-own-summaries.ts";
import { describeOwn } from "../describe-own.ts";
import { WhoSeesWhat } from "../who-sees-what.tsx";
import { CorrectionForm } from "./correction-form.tsx";
import { DecisionButtons } from "./decision-buttons.tsx";
import { UndoCorrection } from "./undo-correction.tsx";

export const metadata: Metadata = { title: "A summary of your talk" };

type Props = { readonly params: Promise<{ readonly summaryId: string }> };

export default async function SummaryPage({ params }: Props) {
  const ctx = await requireCtx();
  const { summaryId } = await params;
  const summary = await answerOrPage(readOwnSummary(ctx, { summaryId }));
  const { id, view, revision, status, isCorrected, conversationId, timeZone } = summary;
  const heading = status === "released" ? "As HR reads it" : "As HR would read it";
  return (
    <>
      <PageHeader
        title={`Your talk on ${formatInstantDay(summary.saidAt, timeZone)}`}
        eyebrow={
          <Link className="text-link" href="/summaries">
            What Elara has summarised
          </Link>
        }
        lead={describeOwn(summary, { now: ctx.now(), timeZone })}
      />
      <div className="grid max-w-4xl gap-6">
        <Card
          aria-label={heading}
          title={heading}
          description={whyAsked(summary)}
          actions={<SummaryBadges status={status} isCorrected={isCorrected} />}
        >
          <SummaryBody view={view} reader="person" />
          <div className="mt-7 flex flex-wrap items-center gap-3 border-t border-line pt-5">
            <DecisionButtons key={status} summaryId={id} readRevision={revision} status={status} />
            {summary.canUndoCorrection ? <UndoCorrection summaryId={id} /> : null}
            {summary.hasConversation ? (
              <Link className="text-link ml-auto text-sm" href={`/chat/${conversationId}`} prefetch={false}>
                Read the talk
              </Link>
            ) : (
              <span className="ml-auto text-sm text-muted">The talk itself is deleted.</span>
            )}
          </div>
        </Card>
        <Card
          title="Correct it"
          description="Elara can be wrong. Write it as it was, untick what is not right or not for others, and add what is missing."
        >
          <CorrectionForm key={revision} summaryId={id} readRevision={revision} view={view} />
        </Card>
      </div>
      <WhoSeesWhat />
    </>
  );
}

function whyAsked({ status, isOnlyByPerson }: OwnSummary): string | undefined {
  if (status !== "waiting" || !isOnlyByPerson) return undefined;
  return "It stays with you unless you release it: Elara offered you help in this talk, or you kept an earlier part of it back.";
}
