import { BarChart } from "#components/charts/bar-chart.tsx";
import { LineChart } from "#components/charts/line-chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { MoodSunrise } from "#components/ui/mood-sunrise.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findLatestMood } from "#lib/domain/insight/mood-timeline.ts";
import { toHeadline } from "#lib/domain/insight/overview-brief.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readOverview } from "#lib/services/overview/read-overview.ts";
import { ContestsWaiting } from "./contests-waiting.tsx";
import { FocusPreviewList } from "./focus-preview-list.tsx";
import { FreshnessList } from "./freshness-list.tsx";
import { NotEnoughData } from "./not-enough-data.tsx";
import { RunState } from "./run-state.tsx";

export const metadata = { title: "Overview" };

export default async function OverviewPage() {
  const ctx = await requireCtx("hr");
  const overview = await readOverview(ctx);
  if (!overview.hasData) return <Welcome />;
  const { mood, moodByDepartment, hours, rewards, focus, hasLooked, latestRun, freshness } = overview;
  const latestMood = mood === null ? null : findLatestMood(mood);
  return (
    <>
      <PageHeader
        eyebrow="Overview"
        title={toHeadline(hasLooked ? focus.total : null)}
        lead={overview.lead}
        actions={
          latestMood ? <MoodSunrise mood={latestMood.mood} caption={`Mood, ${latestMood.when}`} /> : undefined
        }
      />
      <div className="grid gap-6 lg:grid-cols-12">
        <Card
          className="lg:col-span-7"
          title="Who may need somebody"
          description="A finding is a reason to talk, not a judgement."
        >
          <RunState run={latestRun} />
          <FocusPreviewList focus={focus} hasLooked={hasLooked} />
          <ContestsWaiting count={overview.waitingContests} />
        </Card>
        <Card
          className="lg:col-span-5"
          title="How fresh is the picture?"
          description="Everything here counts back from the latest day of the data, not from today."
        >
          <FreshnessList rows={freshness} />
        </Card>
        <Card className={moodByDepartment ? "lg:col-span-7" : "lg:col-span-12"}>
          {mood ? (
            <LineChart model={mood} />
          ) : (
            <NotEnoughData question="How has the mood moved?" needs="mood answers of at least five people" />
          )}
        </Card>
        {moodByDepartment ? (
          <Card className="lg:col-span-5">
            <BarChart model={moodByDepartment} />
          </Card>
        ) : null}
        <Card className="lg:col-span-7">
          {hours ? (
            <BarChart model={hours} />
          ) : (
            <NotEnoughData question="Who works long days?" needs="activity of at least five people" />
          )}
        </Card>
        <Card className="lg:col-span-5">
          {rewards ? (
            <BarChart model={rewards} />
          ) : (
            <NotEnoughData
              question="Do rewards follow performance?"
              needs="reviews of at least five people"
            />
          )}
        </Card>
      </div>
    </>
  );
}

function Welcome() {
  return (
    <>
      <h1 className="sr-only">Overview</h1>
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
