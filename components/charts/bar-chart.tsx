import type { BarChartModel } from "#lib/domain/insight/chart-model.ts";
import { findBarScale } from "#lib/domain/insight/drawing/bar-scale.ts";
import { type ChartRows, toBarRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { formatTick, formatValue } from "#lib/domain/insight/value-format.ts";
import { BarRow } from "./bar-row.tsx";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { DotRow } from "./dot-row.tsx";
import { RowName } from "./row-name.tsx";

const columns = "sm:grid-cols-[minmax(5.5rem,7.5rem)_minmax(0,1fr)_2.75rem] sm:gap-x-4";

type BarChartProps = {
  model: BarChartModel;
  level?: HeadingLevel;
  /** The table's figures, where it tells more than the drawing. */
  rows?: ChartRows;
  /** Where a bar's name leads; null where it leads nowhere. */
  hrefOf?: (label: string) => string | null;
};

/**
 * Groups side by side with what is typical: amounts as bars from zero, or, where the model gives an
 * axis, values as dots between its ends.
 */
export function BarChart({ model, level, rows, hrefOf }: BarChartProps) {
  const scale = findBarScale(model);
  const { typical, axis, format } = model;
  const Row = axis === undefined ? BarRow : DotRow;
  return (
    <ChartFrame text={model} level={level} rows={rows ?? toBarRows(model)} drawn={{ kind: "bar", model }}>
      <div aria-hidden={hrefOf ? undefined : true} className="text-sm">
        {typical ? (
          <p className="mb-3 flex items-center gap-2 text-xs text-muted">
            <svg viewBox="0 0 4 16" className="h-4 w-1" aria-hidden="true">
              <path d="M2 0v16" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="2 3" />
            </svg>
            {typical.label} {formatValue(typical.value, format)}
          </p>
        ) : null}
        <ul className="grid gap-3 sm:gap-2">
          {model.bars.map((bar) => (
            <li
              key={bar.label}
              className={`grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 ${columns}`}
            >
              <span className="min-w-0 leading-snug">
                <RowName label={bar.label} href={hrefOf?.(bar.label) ?? null} />
              </span>
              <span className="order-last col-span-2 min-w-0 sm:order-none sm:col-span-1">
                {bar.value === null ? (
                  <span className="text-xs text-muted">{bar.remark ?? "No data"}</span>
                ) : (
                  <Row value={bar.value} bar={bar} typical={typical?.value} scale={scale} />
                )}
              </span>
              <span className="tabular text-right font-semibold">
                {bar.value === null ? "" : formatValue(bar.value, format)}
              </span>
              {bar.note ? (
                <span className="order-last col-span-full max-w-prose pb-1 text-xs text-muted">
                  {bar.note}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
        {axis ? (
          <div className={`mt-1 grid text-xs text-muted ${columns}`}>
            <span className="flex justify-between sm:col-start-2">
              <span>{formatTick(axis.minimum, format)}</span>
              <span>{formatTick(axis.maximum, format)}</span>
            </span>
          </div>
        ) : null}
      </div>
    </ChartFrame>
  );
}
