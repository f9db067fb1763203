import { joinClasses } from "#components/ui/class-names.ts";
import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";
import { formatInSentence } from "#lib/domain/insight/value-format.ts";

/** The lines by name with their latest value, over the drawing: read there, not in a legend apart. */
export function SeriesKey({ model }: { model: LineChartModel }) {
  const hasInterval = model.points.some(({ interval }) => interval);
  if (model.series.length < 2 && !hasInterval) return null;
  return (
    <ul className="mb-2 flex flex-wrap gap-x-5 gap-y-1 text-xs" aria-hidden="true">
      {model.series.map((series, index) => {
        const latest = model.points.findLast((point) => typeof point.values[index] === "number")?.values[
          index
        ];
        return (
          <li key={series.name} className="flex items-center gap-2">
            <span
              className={joinClasses(
                "h-0.75 w-5 rounded-full",
                series.role === "main" ? "bg-accent" : "bg-series-other",
              )}
            />
            <span className="font-semibold">{series.name}</span>
            {typeof latest === "number" ? (
              <span className="tabular text-muted">last {formatInSentence(latest, model.format)}</span>
            ) : null}
          </li>
        );
      })}
      {hasInterval ? (
        <li className="flex items-center gap-2 text-muted">
          <span className="h-2.5 w-5 border-y border-dashed border-line-strong" />
          95 % interval
        </li>
      ) : null}
    </ul>
  );
}
