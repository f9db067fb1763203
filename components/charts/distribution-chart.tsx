import { MoodMark } from "#components/ui/mood-mark.tsx";
import type { DistributionChartModel } from "#lib/domain/insight/chart-model.ts";
import { toDistributionRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { moodSteps } from "#lib/domain/insight/mood-scale.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { RowName } from "./row-name.tsx";

const fills = ["bg-mood-1", "bg-mood-2", "bg-mood-3", "bg-mood-4", "bg-mood-5"] as const;

/** Below this share a part has no room for its number; the table has it. */
const smallestNumbered = 0.055;

type DistributionChartProps = {
  model: DistributionChartModel;
  hrefOf: (label: string) => string | null;
};

/**
 * The five steps of mood of each group as parts of one bar, from the lowest on the left to the highest on the
 * right, with their numbers below: it reads in grey, by place and by number.
 */
export function DistributionChart({ model, hrefOf }: DistributionChartProps) {
  return (
    <ChartFrame text={model} rows={toDistributionRows(model)} drawn={{ kind: "distribution", model }}>
      <ol aria-hidden="true" className="mb-5 flex flex-wrap gap-x-5 gap-y-1 text-xs">
        {moodSteps.map((step) => (
          <li key={step} className="flex items-center gap-1.5">
            <MoodMark step={step} wordVisible />
          </li>
        ))}
      </ol>
      <ul className="grid gap-3">
        {model.rows.map((row) => (
          <li
            key={`${row.isWhole} ${row.label}`}
            className={`grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[9rem_minmax(0,1fr)] ${
              row.isWhole ? "border-b border-line pb-3 font-semibold" : ""
            }`}
          >
            <span className="min-w-0 leading-snug break-words">
              <RowName label={row.label} href={row.isWhole ? null : hrefOf(row.label)} />
            </span>
            <span className="min-w-0">
              {row.shares === null ? (
                <span className="text-xs font-normal text-muted">{row.remark}</span>
              ) : (
                <Parts shares={row.shares} names={model.partNames} />
              )}
              {row.note ? <span className="block text-xs font-normal text-muted">{row.note}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function Parts({ shares, names }: { shares: readonly number[]; names: readonly string[] }) {
  return (
    <span aria-hidden="true" className="flex gap-[2px]">
      {shares.map((share, at) =>
        share === 0 ? null : (
          <span key={names[at]} className="min-w-[2px]" style={{ flexGrow: share, flexBasis: 0 }}>
            <span
              className={`block h-5 border border-ink/20 first:rounded-l-sm last:rounded-r-sm ${fills[at] ?? ""}`}
            />
            <span className="tabular block overflow-hidden text-center text-xs leading-5 font-normal text-muted">
              {share >= smallestNumbered ? Math.round(share * 100) : " "}
            </span>
          </span>
        ),
      )}
    </span>
  );
}
