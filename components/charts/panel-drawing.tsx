import type { ChangeVerdict, PanelPoint } from "#lib/domain/insight/chart-model.ts";
import { lookOfLastStep } from "#lib/domain/insight/drawing/step-look.ts";
import { type PanelPlace, type PanelSize, toBand, toPanelY, toRuns } from "./panel-layout.ts";

type PanelDrawingProps = {
  points: readonly PanelPoint[];
  size: PanelSize;
  lastChange: ChangeVerdict | null;
};

const lineWidth = 2;

/** One line with its band; its last piece is dotted when the change is noise, and bold when it is real. */
export function PanelDrawing({ points, size, lastChange }: PanelDrawingProps) {
  const runs = toRuns(points, size);
  const lastRun = runs.at(-1);
  const last = lastRun?.at(-1);
  const { axis, heightPx } = size;
  const lines = Array.from({ length: axis.maximum - axis.minimum + 1 }, (_, step) => axis.minimum + step);
  return (
    <svg width="100%" height={heightPx} aria-hidden="true" className="block overflow-visible">
      {lines.map((value) => (
        <line
          key={value}
          x1="0"
          x2="100%"
          y1={toPanelY(value, size)}
          y2={toPanelY(value, size)}
          stroke="var(--line)"
        />
      ))}
      <svg
        width="100%"
        height={heightPx}
        viewBox={`0 0 100 ${heightPx}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {runs.map((run) => (
          <polygon
            key={run[0]?.index}
            points={toBand(run, points, size)}
            fill="var(--accent)"
            fillOpacity="0.16"
          />
        ))}
      </svg>
      {runs.map((run) => (
        <Run key={run[0]?.index} run={run} lastChange={run === lastRun ? lastChange : null} />
      ))}
      {last ? (
        <circle
          cx={`${last.x}%`}
          cy={last.y}
          r="4.5"
          fill="var(--accent)"
          stroke="var(--surface-raised)"
          strokeWidth="2"
        />
      ) : null}
    </svg>
  );
}

function Run({ run, lastChange }: { run: readonly PanelPlace[]; lastChange: ChangeVerdict | null }) {
  const [only] = run;
  if (run.length === 1 && only) return <circle cx={`${only.x}%`} cy={only.y} r="3" fill="var(--accent)" />;
  return run.slice(1).map((end, at) => {
    const start = run[at];
    if (start === undefined) return null;
    const { strokeWidth, dash } = lookOfLastStep(at === run.length - 2 ? lastChange : null, lineWidth);
    return (
      <line
        key={end.index}
        x1={`${start.x}%`}
        y1={start.y}
        x2={`${end.x}%`}
        y2={end.y}
        stroke="var(--accent)"
        strokeWidth={strokeWidth}
        strokeLinecap={dash === null ? "round" : "butt"}
        strokeDasharray={dash?.join(" ")}
      />
    );
  });
}
