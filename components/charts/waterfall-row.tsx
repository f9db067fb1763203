import type { WaterfallSide, WaterfallStep } from "#lib/domain/insight/chart-model.ts";
import { formatPointStep } from "#lib/domain/insight/explanation/waterfall-words.ts";
import { placeOnScale, type WaterfallScale } from "./waterfall-layout.ts";
import { WaterfallMarkShape } from "./waterfall-mark-shape.tsx";

export type WaterfallLook = WaterfallSide | "total";

type WaterfallRowProps = {
  step: Pick<WaterfallStep, "label" | "hint" | "points" | "from" | "to"> & { readonly side: WaterfallLook };
  scale: WaterfallScale;
  valueText?: string;
};

/** One step: its name, a bar from the running total before it to the one after it, and its points. */
export function WaterfallRow({ step, scale, valueText = formatPointStep(step.points) }: WaterfallRowProps) {
  const { label, hint, side, from, to } = step;
  const [start, end] = [placeOnScale(from, scale), placeOnScale(to, scale)];
  const zero = placeOnScale(0, scale);
  const weight = side === "total" ? "font-semibold" : "";
  return (
    <li className="grid items-center gap-x-6 sm:grid-cols-[min(38%,17rem)_minmax(0,1fr)]">
      <div className={`flex items-baseline justify-between gap-3 pt-1.5 sm:py-1 ${weight}`}>
        <span className="min-w-0">
          {label}
          {hint === null ? null : <span className="block text-xs leading-snug text-muted">{hint}</span>}
        </span>
        <span className="tabular text-muted sm:hidden">{valueText}</span>
      </div>
      <div className="flex items-center gap-3">
        <svg width="100%" height="26" aria-hidden="true" className="min-w-0 flex-1 overflow-visible">
          <line x1={`${zero}%`} x2={`${zero}%`} y1="-3" y2="29" stroke="var(--line-strong)" />
          <WaterfallMarkShape look={side} start={Math.min(start, end)} length={Math.abs(end - start)} />
          {side === "total" ? null : (
            <line
              x1={`${end}%`}
              x2={`${end}%`}
              y1="5"
              y2="34"
              stroke="var(--line-strong)"
              strokeDasharray="2 3"
            />
          )}
        </svg>
        <span className={`tabular hidden w-14 shrink-0 text-right sm:block ${weight}`}>{valueText}</span>
      </div>
    </li>
  );
}
