import { toRunRows } from "#components/backtest/backtest-rows.ts";
import { ChartWaits } from "#components/charts/chart-waits.tsx";
import { LineChart } from "#components/charts/line-chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { toRunTimeline } from "#lib/domain/insight/backtest/run-timeline.ts";
import type { Backtest } from "#lib/services/backtest/read-backtest.ts";
import { Hindsight } from "./hindsight.tsx";
import { LookBackForm } from "./look-back-form.tsx";

/** How many people were flagged, run by run and looking back, with the way to look back further. */
export function RunsCard({ runs, lookBack, className }: RunsCardProps) {
  const timeline = toRunTimeline(runs);
  return (
    <Card className={className}>
      {timeline ? (
        <LineChart model={timeline} rows={toRunRows(runs)} />
      ) : (
        <ChartWaits question="How many people are flagged?">
          Not enough data yet. It takes a detection run over at least five people. One starts after each
          import.
        </ChartWaits>
      )}
      <div className="mt-6 border-t border-line pt-5">
        <LookBackForm initial={lookBack} />
        <Hindsight />
      </div>
    </Card>
  );
}

type RunsCardProps = Pick<Backtest, "runs" | "lookBack"> & { className?: string };
