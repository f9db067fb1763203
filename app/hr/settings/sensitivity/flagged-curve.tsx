import { ChartTable } from "#components/charts/chart-table.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { findPlace, numbersAt } from "#lib/domain/detection/preview/preview-words.ts";
import type { SensitivityPreview } from "#lib/domain/detection/preview/sensitivity-preview.ts";

type FlaggedCurveProps = { preview: SensitivityPreview; sensitivity: number };

const height = 88;
const quarters = [0, 0.25, 0.5, 0.75, 1];
const figure = new Intl.NumberFormat("en");
const tenths = Array.from({ length: 11 }, (_, step) => step / 10);

/** How many would be flagged along the slider, drawn over it with its figures; the same as a table behind. */
export function FlaggedCurve({ preview, sensitivity }: FlaggedCurveProps) {
  const most = Math.max(1, preview.today, ...preview.flagged);
  const toY = (count: number) => height - 4 - ((height - 10) * count) / most;
  return (
    <div aria-hidden="true" className="tabular text-xs text-muted">
      <p className="mb-1">People flagged, by sensitivity</p>
      <div className="relative">
        <CurveDrawing preview={preview} sensitivity={sensitivity} most={most} toY={toY} />
        <span className="absolute left-0 pl-1" style={{ top: toY(most) }}>
          {figure.format(most)}
        </span>
        <span className="absolute bottom-1 left-0 pl-1">0</span>
        {preview.today === 0 ? null : (
          <span
            className={joinClasses(
              "absolute right-0 pr-1",
              toY(preview.today) > height / 2 && "-translate-y-full",
            )}
            style={{ top: toY(preview.today) }}
          >
            today {figure.format(preview.today)}
          </span>
        )}
      </div>
      <p className="relative h-8 border-t border-line-strong">
        {quarters.map((quarter) => (
          <span
            key={quarter}
            className="absolute top-1 -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
            style={{ left: `${100 * quarter}%` }}
          >
            {quarter}
          </span>
        ))}
      </p>
    </div>
  );
}

type CurveDrawingProps = FlaggedCurveProps & { most: number; toY: (count: number) => number };

function CurveDrawing({ preview, sensitivity, most, toY }: CurveDrawingProps) {
  const points = preview.places.map((place, index) => `${place * 100},${toY(preview.flagged[index] ?? 0)}`);
  const now = numbersAt(preview, findPlace(preview.places, sensitivity)).flagged;
  return (
    <svg
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      className="h-22 w-full overflow-visible"
      aria-hidden="true"
    >
      <path d={`M0,${height} L${points.join(" ")} L100,${height} Z`} className="fill-accent-soft" />
      <LevelLine y={toY(most)} />
      <polyline
        points={points.join(" ")}
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        vectorEffect="non-scaling-stroke"
      />
      <LevelLine y={toY(preview.today)} />
      <line
        x1={sensitivity * 100}
        x2={sensitivity * 100}
        y1={toY(now)}
        y2={height}
        stroke="var(--ink)"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

function LevelLine({ y }: { y: number }) {
  return (
    <line
      x1="0"
      x2="100"
      y1={y}
      y2={y}
      stroke="var(--line-strong)"
      strokeDasharray="2 4"
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** The curve's figures at every tenth of the slider. */
export function FlaggedTable({ preview }: { preview: SensitivityPreview }) {
  return (
    <details className="mt-4 text-xs">
      <summary className="inline-flex min-h-8 items-center text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-current">
        Show as table
      </summary>
      <ChartTable
        caption="How many would be flagged at each sensitivity"
        rows={{
          head: ["Sensitivity", "Flagged", "Would enter", "Would leave"],
          body: tenths.map((tenth) => {
            const { flagged, entering, leaving } = numbersAt(preview, findPlace(preview.places, tenth));
            const cells = [String(flagged), String(entering), String(leaving)];
            return { key: String(tenth), name: String(tenth), cells };
          }),
        }}
      />
    </details>
  );
}
