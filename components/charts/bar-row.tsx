import type { BarChartModel } from "#lib/domain/insight/chart-model.ts";
import { type BarScale, toWidth } from "#lib/domain/insight/drawing/bar-scale.ts";

type BarRowProps = { value: number; bar: BarChartModel["bars"][number]; typical?: number; scale: BarScale };

/** One amount as a bar from zero, with its interval and what is typical. */
export function BarRow({ value, bar, typical, scale }: BarRowProps) {
  return (
    <svg width="100%" height="22" aria-hidden="true" className="min-w-0 flex-1 overflow-visible">
      <rect y="4" width="100%" height="14" rx="4" className="fill-sunken" />
      <rect y="4" width={toWidth(value, scale)} height="14" rx="4" className="fill-accent" />
      {bar.interval ? (
        <line
          x1={toWidth(bar.interval.low, scale)}
          x2={toWidth(bar.interval.high, scale)}
          y1="11"
          y2="11"
          stroke="var(--line-strong)"
          strokeWidth="3"
          strokeLinecap="round"
        />
      ) : null}
      {typical === undefined ? null : (
        <line
          x1={toWidth(typical, scale)}
          x2={toWidth(typical, scale)}
          y1="-2"
          y2="24"
          stroke="var(--ink)"
          strokeWidth="1.5"
          strokeDasharray="2 3"
        />
      )}
    </svg>
  );
}
