import type { Metadata } from "next";
import { toDriftRows, toPrecisionRows } from "#components/backtest/backtest-rows.ts";
import { FlagFlowChart } from "#components/backtest/flag-flow-chart.tsx";
import { BarChart } from "#components/charts/bar-chart.tsx";
import { ChartWaits } from "#components/charts/chart-waits.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { toDriftChart } from "#lib/domain/insight/backtest/drift-bars.ts";
import { toFlagFlow } from "#lib/domain/insight/backtest/flag-flow.ts";
import { toPrecisionChart } from "#lib/domain/insight/backtest/precision-bars.ts";
import { describeTenureRules } from "#lib/domain/insight/backtest/tenure-rules.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type Backtest, readBacktest } from "#lib/services/backtest/read-backtest.ts";
import { ContestSentence } from "./contest-sentence.tsx";
import { RatesSection } from "./rates-section.tsx";
import { RunsCard } from "./runs-card.tsx";

export const metadata: Metadata = { title: "Looking back" };

export default async function BacktestPage() {
  const ctx = await requireCtx("hr");
  const { runs, lookBack, weeks, precision, contests, drift, rates, anchors } = await readBacktest(ctx);
  return (
    <>
      <PageHeader
        eyebrow="How well does detection work?"
        title="Looking back"
        lead="How many people were flagged, whether HR agreed, whether the records still look as they did, and who gets flagged. Nobody is named here."
      />
      <div className="grid gap-6 lg:grid-cols-12">
        <RunsCard className="lg:col-span-7" runs={runs} lookBack={lookBack} />
        <FlowCard weeks={weeks} />
        <PrecisionCard precision={precision} contests={contests} />
        <DriftCard drift={drift} />
      </div>
      <div className="mt-12">
        <RatesSection rates={rates} tenureRules={describeTenureRules(anchors)} />
      </div>
    </>
  );
}

function FlowCard({ weeks }: Pick<Backtest, "weeks">) {
  const flow = toFlagFlow(weeks);
  return (
    <Card className="lg:col-span-5">
      {flow ? (
        <FlagFlowChart model={flow} />
      ) : (
        <ChartWaits question="Do flags come and go?">No flag has been raised yet.</ChartWaits>
      )}
    </Card>
  );
}

function PrecisionCard({ precision, contests }: Pick<Backtest, "precision" | "contests">) {
  const chart = toPrecisionChart(precision);
  return (
    <Card className="lg:col-span-5">
      {chart ? (
        <BarChart model={chart} rows={toPrecisionRows(precision)} />
      ) : (
        <ChartWaits question="Were the flags right?">
          Not enough data yet. It takes decisions: confirm or dismiss a flag on a person’s page.
        </ChartWaits>
      )}
      <ContestSentence counts={contests} />
    </Card>
  );
}

function DriftCard({ drift }: Pick<Backtest, "drift">) {
  const chart = drift === null ? null : toDriftChart(drift.inputs, drift);
  return (
    <Card className="lg:col-span-7">
      {drift && chart ? (
        <BarChart model={chart} rows={toDriftRows(drift.inputs)} />
      ) : (
        <ChartWaits question="Have the records changed?">
          Not enough data yet. It takes a run over at least five people and an earlier one whose records end a
          month or more before. Looking back makes earlier ones.
        </ChartWaits>
      )}
    </Card>
  );
}
