import type { Metadata } from "next";
import Link from "next/link";
import { SummaryBadges } from "#components/summaries/summary-badges.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type ListedOwnSummary, listOwnSummaries } from "#lib/services/summaries/read-own-summaries.ts";
import { describeOwn } from "./describe-own.ts";
import { WhoSeesWhat } from "./who-sees-what.tsx";

export const metadata: Metadata = { title: "What Elara has summarised" };

export default async function SummariesPage() {
  const ctx = await requireCtx();
  const { summaries, timeZone } = await listOwnSummaries(ctx);
  return (
    <>
      <PageHeader
        title="What Elara has summarised"
        eyebrow={
          <Link className="text-link" href="/chat">
            Talk with Elara
          </Link>
        }
        lead="A few sentences about each of your talks. You read them as HR would, and you decide."
        actions={
          summaries.length === 0 ? null : (
            <LinkButton variant="secondary" href="/summaries/copy" prefetch={false} download>
              Take a copy
            </LinkButton>
          )
        }
      />
      {summaries.length === 0 ? (
        <Card>
          <EmptyState title="Nothing yet" actions={<LinkButton href="/chat">Talk with Elara</LinkButton>}>
            When a talk is over and enough was said, a short summary of it stands here. Nobody but you can
            read this page.
          </EmptyState>
        </Card>
      ) : (
        <ul className="grid gap-4">
          {summaries.map((summary) => (
            <li key={summary.id}>
              <SummaryCard summary={summary} clock={{ now: ctx.now(), timeZone }} />
            </li>
          ))}
        </ul>
      )}
      <WhoSeesWhat />
    </>
  );
}

type SummaryCardProps = {
  readonly summary: ListedOwnSummary;
  readonly clock: { readonly now: Date; readonly timeZone: string };
};

function SummaryCard({ summary, clock }: SummaryCardProps) {
  const { id, saidAt, status, isCorrected, text } = summary;
  const day = formatInstantDay(saidAt, clock.timeZone);
  return (
    <Card
      title={
        <Link className="text-link" href={`/summaries/${encodeURIComponent(id)}`} prefetch={false}>
          Talk on {day}
        </Link>
      }
      actions={<SummaryBadges status={status} isCorrected={isCorrected} />}
    >
      {text === null ? null : (
        <p dir="auto" className="mb-3 line-clamp-2 max-w-prose wrap-anywhere">
          {text}
        </p>
      )}
      <p className="max-w-prose text-sm text-muted">{describeOwn(summary, clock)}</p>
    </Card>
  );
}
