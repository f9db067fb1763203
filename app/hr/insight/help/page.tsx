import type { Metadata } from "next";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readEffectiveness } from "#lib/services/insight/read-effectiveness.ts";
import { readNudgeResponse } from "#lib/services/insight/read-nudge-response.ts";
import { openInsight } from "#lib/services/overview/open-insight.ts";
import { InsightFrame } from "../insight-frame.tsx";
import { InsightSection } from "../insight-section.tsx";

export const metadata: Metadata = { title: "What helps" };

export default async function HelpPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const view = await openInsight(ctx, await searchParams);
  return (
    <InsightFrame
      path="/hr/insight/help"
      view={view}
      title="What helps"
      lead="Whether people answer when they are asked, and whether what was done for them helped."
    >
      <div className="grid gap-6">
        <InsightSection ctx={ctx} read={readEffectiveness} label="Whether it helped" />
        <InsightSection ctx={ctx} read={readNudgeResponse} label="Whether people answer" />
      </div>
    </InsightFrame>
  );
}
