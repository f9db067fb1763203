import type { Metadata } from "next";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readConcerns } from "#lib/services/insight/read-concerns.ts";
import { readMoodDrivers } from "#lib/services/insight/read-mood-drivers.ts";
import { readRiskBands } from "#lib/services/insight/read-risk-bands.ts";
import { openInsight } from "#lib/services/overview/open-insight.ts";
import { InsightFrame } from "../insight-frame.tsx";
import { InsightSection } from "../insight-section.tsx";

export const metadata: Metadata = { title: "What weighs on people" };

export default async function ConcernsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const view = await openInsight(ctx, await searchParams);
  return (
    <InsightFrame
      path="/hr/insight/concerns"
      view={view}
      title="What weighs on people"
      lead="How many may be struggling, what comes up in conversations, and what the mood goes along with."
    >
      <div className="grid gap-6">
        <InsightSection ctx={ctx} read={readRiskBands} label="How many may be struggling" />
        <InsightSection ctx={ctx} read={readConcerns} label="What people talk about" />
        <InsightSection ctx={ctx} read={readMoodDrivers} label="What moves mood here" />
      </div>
    </InsightFrame>
  );
}
