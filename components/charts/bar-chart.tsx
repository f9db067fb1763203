import type { BarChartModel } from "#lib/domain/insight/chart-model.ts";
import { formatValue } from "#lib/domain/insight/value-format.ts";
import { findBarScale, toWidth } from "./bar-scale.ts";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { toBarRows } from "./chart-rows.ts";
import { ChartTable } from "./chart-table.tsx";

/** Groups side by side: label, bar from zero, its interval, and a line for what is typical. */
export function BarChart({ model, level }: { model: BarChartModel; level?: HeadingLevel }) {
  const scale = findBarScale(model);
  const { typical } = model;
  return (
    <ChartFrame
      text={model}
      level={level}
      table={<ChartTable caption={model.question} rows={toBarRows(model)} />}
    >
      <div aria-hidden="true" className="grid gap-3.5 text-sm">
        {typical ? (
          <p className="flex items-center gap-2 text-xs text-muted">
            <span className="h-3.5 w-0 border-l-2 border-dotted border-ink" />
            {typical.label} {formatValue(typical.value, model.format)}
          </p>
        ) : null}
        {model.bars.map((bar) => (
          <div
            key={bar.label}
            className="grid gap-1 sm:grid-cols-[minmax(7rem,11rem)_minmax(0,1fr)] sm:gap-4"
          >
            <div className="flex justify-between gap-3 sm:block">
              <span className="min-w-0 truncate">{bar.label}</span>
              <span className="tabular font-semibold sm:hidden">
                {bar.value === null ? "" : formatValue(bar.value, model.format)}
              </span>
            </div>
            {bar.value === null ? (
              <span className="text-xs text-muted">{bar.remark ?? "No data"}</span>
            ) : (
              <div className="flex items-center gap-3">
                <svg width="100%" height="20" aria-hidden="true" className="min-w-0 flex-1 overflow-visible">
                  <rect y="3" width="100%" height="14" rx="4" className="fill-sunken" />
                  <rect y="3" width={toWidth(bar.value, scale)} height="14" rx="4" className="fill-accent" />
                  {bar.interval ? (
                    <line
                      x1={toWidth(bar.interval.low, scale)}
                      x2={toWidth(bar.interval.high, scale)}
                      y1="10"
                      y2="10"
                      stroke="var(--line-strong)"
                      strokeWidth="3"
                      strokeLinecap="round"
                    />
                  ) : null}
                  {typical ? (
                    <line
                      x1={toWidth(typical.value, scale)}
                      x2={toWidth(typical.value, scale)}
                      y1="-2"
                      y2="22"
                      stroke="var(--ink)"
                      strokeWidth="2"
                      strokeDasharray="2 3"
                    />
                  ) : null}
                </svg>
                <span className="tabular hidden w-16 shrink-0 text-right font-semibold sm:block">
                  {formatValue(bar.value, model.format)}
                </span>
              </div>
            )}
          </div>
        ))}
      </div>
    </ChartFrame>
  );
}
