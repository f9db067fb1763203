import { ChartFrame } from "#components/charts/chart-frame.tsx";
import type { FlagFlowModel } from "#lib/domain/insight/backtest/flag-flow.ts";

const half = 50;

/** A few weeks keep to the left: a column is never wider than a twelfth. */
const leastColumns = 12;

/** Week by week as columns: what began above the line, what ended below it. */
export function FlagFlowChart({ model }: { model: FlagFlowModel }) {
  const { weeks } = model;
  const most = Math.max(1, ...weeks.flatMap(({ opened, ended }) => [opened, ended]));
  const toHeight = (count: number) => (count / most) * (half - 2);
  const columns = Math.max(leastColumns, weeks.length);
  return (
    <ChartFrame text={model} rows={toRows(model)}>
      <div aria-hidden="true" className="text-xs">
        <div className="flex gap-3">
          <div className="flex w-14 shrink-0 flex-col justify-around text-right">
            <span className="font-semibold text-accent">Began</span>
            <span className="font-semibold text-muted">Ended</span>
          </div>
          <svg
            viewBox={`0 0 ${columns} ${2 * half}`}
            preserveAspectRatio="none"
            className="h-44 min-w-0 flex-1"
            aria-hidden="true"
          >
            {weeks.map(({ week, opened, ended }, index) => (
              <g key={week}>
                <rect
                  x={index + 0.15}
                  y={half - toHeight(opened)}
                  width={0.7}
                  height={toHeight(opened)}
                  className="fill-accent"
                />
                <rect
                  x={index + 0.15}
                  y={half}
                  width={0.7}
                  height={toHeight(ended)}
                  className="fill-series-other"
                />
              </g>
            ))}
            <path d={`M0 ${half}H${columns}`} stroke="var(--line-strong)" vectorEffect="non-scaling-stroke" />
          </svg>
          <div className="tabular flex w-8 shrink-0 flex-col justify-between text-muted">
            <span>{most}</span>
            <span>0</span>
            <span>{most}</span>
          </div>
        </div>
        <div className="mt-1 mr-11 ml-17 flex justify-between text-muted">
          {model.ends.map((end) => (
            <span key={end}>{end}</span>
          ))}
        </div>
      </div>
    </ChartFrame>
  );
}

function toRows({ weeks }: FlagFlowModel) {
  return {
    head: ["Week of", "Began", "Ended", "Standing at its end"],
    body: weeks.map(({ week, label, opened, ended, standing }) => ({
      key: week,
      name: label,
      cells: [opened, ended, standing].map(String),
    })),
  };
}
