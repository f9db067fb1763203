import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PagePart } from "#components/ui/page-part.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { Ctx } from "#lib/context.ts";
import { toHeadline } from "#lib/domain/insight/overview-brief.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readOverview } from "#lib/services/overview/read-overview.ts";
import { readWaiting } from "#lib/services/overview/read-waiting.ts";
import { AnswersList } from "./answers-list.tsx";
import { FocusPreviewList } from "./focus-preview-list.tsx";
import { FreshnessList } from "./freshness-list.tsx";
import { MoodCourse, MoodNow } from "./mood-sections.tsx";
import { RunState } from "./run-state.tsx";
import { WaitingList } from "./waiting-list.tsx";

export const metadata = { title: "Overview" };

export default async function OverviewPage() {
  const ctx = await requireCtx("hr");
  const overview = await readOverview(ctx);
  if (!overview.hasData) return <Welcome ctx={ctx} />;
  const { focus, hasLooked, latestRun, freshness } = overview;
  return (
    <>
      <PageHeader
        eyebrow="Overview"
        title={toHeadline(hasLooked ? focus.total : null)}
        lead={overview.lead}
        actions={
          <PagePart label="The mood" waits={null}>
            <MoodNow ctx={ctx} />
          </PagePart>
        }
      />
      <Waiting ctx={ctx} />
      <div className="grid gap-6 lg:grid-cols-12">
        <Card
          className="lg:col-span-7"
          title="Who may need somebody"
          description="A finding is a reason to talk, not a judgement."
        >
          <RunState run={latestRun} />
          <FocusPreviewList focus={focus} hasLooked={hasLooked} />
        </Card>
        <Card className="lg:col-span-5" title="What the numbers say">
          <AnswersList ctx={ctx} />
        </Card>
        <Card className="lg:col-span-7">
          <PagePart label="The mood" waits={<ChartPlace />}>
            <MoodCourse ctx={ctx} />
          </PagePart>
        </Card>
        <Card
          className="lg:col-span-5"
          title="How fresh is the picture?"
          description="Everything here counts back from the latest day of the data, not from today."
        >
          <FreshnessList rows={freshness} />
        </Card>
      </div>
    </>
  );
}

function Waiting({ ctx }: { ctx: Ctx }) {
  return (
    <section aria-label="Waiting for you" className="mb-8">
      <PagePart label="What waits for you" waits={<Skeleton className="h-11 w-72 max-w-full" />}>
        <WaitingNow ctx={ctx} />
      </PagePart>
    </section>
  );
}

async function WaitingNow({ ctx }: { ctx: Ctx }) {
  return <WaitingList counts={await readWaiting(ctx)} />;
}

function ChartPlace() {
  return (
    <div role="status">
      <span className="sr-only">The mood is being read…</span>
      <Skeleton className="h-6 w-64" />
      <Skeleton className="mt-6 h-64" />
    </div>
  );
}

function Welcome({ ctx }: { ctx: Ctx }) {
  return (
    <>
      <h1 className="sr-only">Overview</h1>
      <Waiting ctx={ctx} />
      <EmptyState
        title="Welcome to Elara"
        actions={<LinkButton href="/hr/imports/new">Bring in the first files</LinkButton>}
      >
        <p>
          This page will show how people are doing: how the mood moves, who works long days, and who may need
          somebody. It starts with the CSV exports you already have: mood answers, activity, leave, reviews,
          rewards and onboarding. You see what is in them before anything is stored.
        </p>
      </EmptyState>
    </>
  );
}
