import { BarChart } from "#components/charts/bar-chart.tsx";
import { LineChart } from "#components/charts/line-chart.tsx";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import type { Insight, InsightChart } from "#lib/domain/insight/insight.ts";

/** One question about everybody: its answer in words, what one must not read out of it, and its charts. */
export function InsightCard({ insight, className }: { insight: Insight; className?: string }) {
  const { title, answer, sentences, charts, caution, asOf, hasEnough } = insight;
  return (
    <Card className={className} aria-label={title}>
      <h2 className="text-xl">{title}</h2>
      <p className="mt-1.5 max-w-prose text-muted">{answer}</p>
      {sentences.length > 0 ? (
        <ul className="mt-3 grid max-w-prose list-disc gap-1 pl-5 text-sm">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
      {caution === null ? null : (
        <Notice tone="info" className="mt-5">
          <p className="text-sm">{caution}</p>
        </Notice>
      )}
      {charts.map((chart) => (
        <div key={chart.chart.question} className="mt-7">
          <Chart chart={chart} />
        </div>
      ))}
      {hasEnough && asOf !== null ? (
        <p className="mt-4 text-xs text-muted">Everybody’s data up to {formatDay(asOf)}.</p>
      ) : null}
    </Card>
  );
}

function Chart({ chart }: { chart: InsightChart }) {
  return chart.kind === "barChart" ? (
    <BarChart model={chart.chart} level="h3" />
  ) : (
    <LineChart model={chart.chart} level="h3" />
  );
}
