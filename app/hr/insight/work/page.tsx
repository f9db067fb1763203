import type { Metadata } from "next";
import { BarChart } from "#components/charts/bar-chart.tsx";
import { ChartWaits } from "#components/charts/chart-waits.tsx";
import { PanelChart } from "#components/charts/panel-chart.tsx";
import { InsightPart } from "#components/insight/insight-part.tsx";
import { Card } from "#components/ui/card.tsx";
import { describeNothing, hrefOfPart } from "#lib/domain/insight/dashboard/part-links.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type InsightView, openInsight } from "#lib/services/overview/open-insight.ts";
import { readHoursOverTime } from "#lib/services/overview/read-over-time.ts";
import { readHoursByGroup, readRewards } from "#lib/services/overview/read-work.ts";
import { InsightFrame } from "../insight-frame.tsx";

export const metadata: Metadata = { title: "Work and recognition" };

const path = "/hr/insight/work";

export default async function WorkPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const view = await openInsight(ctx, await searchParams);
  return (
    <InsightFrame
      path={path}
      view={view}
      title="Work and recognition"
      lead="Who works long days, and whether good work is seen."
    >
      <div className="grid gap-6 lg:grid-cols-12">
        <InsightPart label="Hours" className="lg:col-span-7">
          <HoursSection view={view} />
        </InsightPart>
        <InsightPart label="Rewards" className="lg:col-span-5">
          <RewardsSection view={view} />
        </InsightPart>
        <InsightPart label="Hours over time" className="lg:col-span-12">
          <OverTimeSection view={view} />
        </InsightPart>
      </div>
    </InsightFrame>
  );
}

async function HoursSection({ view }: { view: InsightView }) {
  const model = await readHoursByGroup(view);
  return (
    <Card className="lg:col-span-7">
      {model === null ? (
        <ChartWaits question="Who works long days?">{describeNothing(view)}</ChartWaits>
      ) : (
        <BarChart model={model} hrefOf={(label) => hrefOfPart(view, path, label)} />
      )}
    </Card>
  );
}

async function OverTimeSection({ view }: { view: InsightView }) {
  const model = await readHoursOverTime(view);
  if (model === null) return null;
  return (
    <Card className="lg:col-span-12">
      <PanelChart model={model} hrefOf={(label) => hrefOfPart(view, path, label)} />
    </Card>
  );
}

async function RewardsSection({ view }: { view: InsightView }) {
  const model = await readRewards(view);
  return (
    <Card className="lg:col-span-5">
      {model === null ? (
        <ChartWaits question="Do rewards follow performance?">
          It takes reviews of five people with the same rating.
        </ChartWaits>
      ) : (
        <>
          <BarChart model={model} />
          <p className="mt-4 text-xs text-muted">Everybody’s, whatever is chosen above.</p>
        </>
      )}
    </Card>
  );
}
