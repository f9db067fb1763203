import type { BarChartModel } from "#lib/domain/insight/chart-model.ts";
import { type BarScale, toWidth } from "#lib/domain/insight/drawing/bar-scale.ts";

type DotRowProps = { value: number; bar: BarChartModel["bars"][number]; typical?: number; scale: BarScale };

/** One value as a dot on a line, with its interval and what is typical. */
export function DotRow({ value, bar, typical, scale }: DotRowProps) {
  const at = toWidth(value, scale);
  return (
    <svg width="100%" height="22" aria-hidden="true" className="min-w-0 flex-1 overflow-visible">
      <line x1="0" x2="100%" y1="11" y2="11" stroke="var(--line)" strokeWidth="2" strokeLinecap="round" />
      {typical === undefined ? null : <TypicalLine at={toWidth(typical, scale)} />}
      {bar.interval ? (
        <line
          x1={toWidth(bar.interval.low, scale)}
          x2={toWidth(bar.interval.high, scale)}
          y1="11"
          y2="11"
          stroke="var(--accent)"
          strokeOpacity="0.4"
          strokeWidth="6"
          strokeLinecap="round"
        />
      ) : null}
      <circle cx={at} cy="11" r="6.5" fill="var(--accent)" stroke="var(--surface-raised)" strokeWidth="2" />
    </svg>
  );
}

function TypicalLine({ at }: { at: string }) {
  return <line x1={at} x2={at} y1="-4" y2="26" stroke="var(--ink)" strokeWidth="1.5" strokeDasharray="2 3" />;
}
