import type { WaterfallDecision } from "#lib/domain/insight/chart-model.ts";
import { howStepsCount } from "#lib/domain/insight/explanation/decision-words.ts";
import { placeOnScale } from "./waterfall-layout.ts";

/** What counts for a finding beside the limit from which on somebody is pointed out; the sentence says the same. */
export function DecisionMeter({ decision }: { decision: WaterfallDecision }) {
  return (
    <div className="mt-6 border-t border-line pt-5">
      <p className="text-sm font-semibold">What counts of it on the bad side</p>
      {decision.counted === null ? null : <Meter counted={decision.counted} limit={decision.limit} />}
      <p className="mt-3 max-w-prose text-sm text-muted">{howStepsCount}</p>
    </div>
  );
}

function Meter({ counted, limit }: { counted: number; limit: number }) {
  const scale = { minimum: 0, maximum: Math.max(counted, limit) * 1.15 };
  const [end, mark] = [placeOnScale(counted, scale), placeOnScale(limit, scale)];
  return (
    <div className="mt-3 text-xs text-muted">
      <svg width="100%" height="22" aria-hidden="true" className="overflow-visible">
        <rect x="0" y="4" width="100%" height="14" rx="2" fill="var(--surface-sunken)" />
        <rect x="0" y="4" width={`${end}%`} height="14" rx="2" fill="var(--attention)" />
        <line x1={`${mark}%`} x2={`${mark}%`} y1="0" y2="22" stroke="var(--ink)" strokeWidth="2" />
      </svg>
      <p aria-hidden="true" className="mt-1" style={{ marginLeft: `${Math.min(mark, 60)}%` }}>
        ↑ pointed out from {limit}
      </p>
    </div>
  );
}
