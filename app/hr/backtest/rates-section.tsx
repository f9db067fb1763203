import { toRateRows } from "#components/backtest/backtest-rows.ts";
import { BarChart } from "#components/charts/bar-chart.tsx";
import { ChartWaits } from "#components/charts/chart-waits.tsx";
import { Card } from "#components/ui/card.tsx";
import type { FlagRates } from "#lib/domain/detection/backtest/flag-rates.ts";
import { toRateChart } from "#lib/domain/insight/backtest/rate-bars.ts";

/** Who gets flagged, by department, time in the company and place; with what a difference does and does not mean. */
export function RatesSection({ rates, tenureRules }: RatesSectionProps) {
  const charts = (rates ?? []).flatMap((dimension) => {
    const model = toRateChart(dimension);
    return model === null ? [] : [{ model, dimension }];
  });
  return (
    <section aria-labelledby="who-gets-flagged">
      <h2 id="who-gets-flagged" className="text-2xl">
        Who gets flagged?
      </h2>
      <div className="mt-2 mb-5 grid max-w-prose gap-2 text-muted">
        <p>
          Where a group is flagged more often than everybody else, the work there may be harder, or its
          records may read differently. The figures cannot tell which, and they do not show that detection is
          unfair, nor that it is fair. They say where to ask.
        </p>
        <p>
          Department and place never go into detection. Time in the company does, without a good or a bad
          side.
        </p>
      </div>
      {charts.length === 0 ? (
        <Card>
          <ChartWaits question="Are some departments flagged more often?">
            Not enough data yet. It takes a detection run in which at least five people have enough records,
            so that no figure speaks of one person.
          </ChartWaits>
        </Card>
      ) : (
        <div className="grid gap-6 lg:grid-cols-2">
          {charts.map(({ model, dimension }) => (
            <Card key={dimension.dimension}>
              <BarChart model={model} level="h3" rows={toRateRows(dimension, model.itemName)} />
              {dimension.dimension === "tenure" && tenureRules.length > 0 ? (
                <div className="mt-4 grid max-w-prose gap-2 border-t border-line pt-4 text-sm text-muted">
                  {tenureRules.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                </div>
              ) : null}
            </Card>
          ))}
        </div>
      )}
    </section>
  );
}

type RatesSectionProps = {
  rates: readonly FlagRates[] | null;
  /** What counts only for some time in the company, in sentences. */
  tenureRules: readonly string[];
};
