import type { Metadata } from "next";
import { BarChart } from "#components/charts/bar-chart.tsx";
import { ChartWaits } from "#components/charts/chart-waits.tsx";
import { DistributionChart } from "#components/charts/distribution-chart.tsx";
import { PanelChart } from "#components/charts/panel-chart.tsx";
import { InsightPart } from "#components/insight/insight-part.tsx";
import { Card } from "#components/ui/card.tsx";
import { describeNothing, hrefOfPart } from "#lib/domain/insight/dashboard/part-links.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readParticipation } from "#lib/services/insight/read-participation.ts";
import { type InsightView, openInsight } from "#lib/services/overview/open-insight.ts";
import { readMoodByGroup, readMoodDistribution } from "#lib/services/overview/read-mood.ts";
import { readMoodOverTime } from "#lib/services/overview/read-over-time.ts";
import { InsightFrame } from "../insight-frame.tsx";
import { InsightSection } from "../insight-section.tsx";

export const metadata: Metadata = { title: "Mood" };

const path = "/hr/insight/mood";

export default async function MoodPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const view = await openInsight(ctx, await searchParams);
  return (
    <InsightFrame
      path={path}
      view={view}
      title="How people feel"
      lead="How the mood moves, group by group, and what of it is more than chance."
    >
      <div className="grid gap-6 lg:grid-cols-12">
        <InsightPart label="Mood over time" className="lg:col-span-12">
          <TeamsSection view={view} />
        </InsightPart>
        <InsightPart label="How people spread" className="lg:col-span-7">
          <SpreadSection view={view} />
        </InsightPart>
        <InsightPart label="Where the mood is low" className="lg:col-span-5">
          <GroupsSection view={view} />
        </InsightPart>
        <InsightSection ctx={ctx} read={readParticipation} label="Participation" className="lg:col-span-12" />
      </div>
    </InsightFrame>
  );
}

async function TeamsSection({ view }: { view: InsightView }) {
  const model = await readMoodOverTime(view);
  return (
    <Card className="lg:col-span-12">
      {model === null ? (
        <ChartWaits question="How did the mood move, team by team?">{describeNothing(view)}</ChartWaits>
      ) : (
        <PanelChart model={model} hrefOf={(label) => hrefOfPart(view, path, label)} />
      )}
    </Card>
  );
}

async function SpreadSection({ view }: { view: InsightView }) {
  const model = await readMoodDistribution(view);
  return (
    <Card className="lg:col-span-7">
      {model === null ? (
        <ChartWaits question="How do people spread over the five steps?">
          {view.figures.isBeingCounted
            ? describeNothing(view)
            : "It takes ten people who answered in the same month, quarter or year."}
        </ChartWaits>
      ) : (
        <DistributionChart model={model} hrefOf={(label) => hrefOfPart(view, path, label)} />
      )}
    </Card>
  );
}

async function GroupsSection({ view }: { view: InsightView }) {
  const model = await readMoodByGroup(view);
  return (
    <Card className="lg:col-span-5">
      {model === null ? (
        <ChartWaits question="Where is the mood low?">
          {view.figures.isBeingCounted
            ? describeNothing(view)
            : "There is nothing to compare: it takes two groups with five people who answered."}
        </ChartWaits>
      ) : (
        <BarChart model={model} />
      )}
    </Card>
  );
}
