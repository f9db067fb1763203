import type { SignedBarChartModel } from "#lib/domain/insight/chart-model.ts";
import { ChartFrame, type HeadingLevel } from "./chart-frame.tsx";
import { toSignedBarRows } from "./chart-rows.ts";
import { ChartTable } from "./chart-table.tsx";
import { layOutSignedBars } from "./signed-bar-layout.ts";

/** Reasons for and against a finding, as bars on both sides of one line. */
export function SignedBarChart({ model, level }: { model: SignedBarChartModel; level?: HeadingLevel }) {
  const { zero, bars: places } = layOutSignedBars(model.bars.map(({ value }) => value));
  const bars = model.bars.map((bar, index) => ({ ...bar, ...places[index], id: `${index} ${bar.label}` }));
  return (
    <ChartFrame
      text={model}
      level={level}
      table={<ChartTable caption={model.question} rows={toSignedBarRows(model)} />}
    >
      <div aria-hidden="true" className="text-sm">
        <div className="mb-2 flex justify-between gap-4 text-xs text-muted sm:ml-[calc(min(40%,18rem)+1.5rem)]">
          <span>{zero > 0 ? `← ${model.leftName}` : ""}</span>
          <span>{model.rightName} →</span>
        </div>
        <ul className="grid gap-3">
          {bars.map((bar) => {
            return (
              <li
                key={bar.id}
                className="grid items-center gap-1 sm:grid-cols-[min(40%,18rem)_minmax(0,1fr)] sm:gap-6"
              >
                <div className="min-w-0">
                  <div className="flex items-baseline justify-between gap-3">
                    <span className="font-semibold">{bar.label}</span>
                    <span className="tabular text-muted sm:hidden">{bar.valueText}</span>
                  </div>
                  {bar.detail ? <p className="text-xs text-muted">{bar.detail}</p> : null}
                </div>
                <div className="flex items-center gap-3">
                  <svg width="100%" height="22" aria-hidden="true" className="min-w-0 flex-1">
                    <rect
                      x={`${bar.start ?? 0}%`}
                      width={`${bar.length ?? 0}%`}
                      y="4"
                      height="14"
                      rx="3"
                      className={bar.value < 0 ? "fill-series-other" : "fill-attention"}
                    />
                    <line
                      x1={`${zero}%`}
                      x2={`${zero}%`}
                      y1="0"
                      y2="22"
                      stroke="var(--ink)"
                      strokeWidth={zero === 0 ? 4 : 2}
                    />
                  </svg>
                  <span className="tabular hidden w-14 shrink-0 text-right text-muted sm:block">
                    {bar.valueText}
                  </span>
                </div>
              </li>
            );
          })}
        </ul>
      </div>
    </ChartFrame>
  );
}
