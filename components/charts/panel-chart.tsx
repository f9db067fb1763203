import { joinClasses } from "#components/ui/class-names.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Panel, PanelChartModel } from "#lib/domain/insight/chart-model.ts";
import { toPanelRows } from "#lib/domain/insight/drawing/chart-rows.ts";
import { formatTick } from "#lib/domain/insight/value-format.ts";
import { ChangeMark } from "./change-mark.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import { MoodAxis } from "./mood-axis.tsx";
import { PanelDrawing } from "./panel-drawing.tsx";
import { PanelTable } from "./panel-table.tsx";
import { RowName } from "./row-name.tsx";

/** So many panels are looked over at a glance; the others open on demand. */
const panelsAtOnce = 12;

type PanelChartProps = {
  model: PanelChartModel;
  /** Where a panel's name leads; null where it leads nowhere. */
  hrefOf: (label: string) => string | null;
};

/** The same line for everybody and for each group, all on one scale, each with what its change is. */
export function PanelChart({ model, hrefOf }: PanelChartProps) {
  const wholes = model.panels.filter(({ isWhole }) => isWhole);
  const parts = model.panels.filter(({ isWhole }) => !isWhole);
  const [first, rest] = [parts.slice(0, panelsAtOnce), parts.slice(panelsAtOnce)];
  const group = { model, hrefOf };
  return (
    <ChartFrame
      text={model}
      rows={toPanelRows(model)}
      table={<PanelTable model={model} />}
      drawn={{ kind: "panel", model }}
    >
      {wholes.map((panel) => (
        <WholePanel key={panel.label} panel={panel} model={model} />
      ))}
      <PanelGroup panels={first} {...group} />
      {rest.length > 0 ? (
        <div className="mt-6 border-t border-line">
          <Disclosure
            id="more-groups"
            title={`${rest.length} more`}
            summary="In order of how much they changed, then by name."
          >
            <PanelGroup panels={rest} {...group} />
          </Disclosure>
        </div>
      ) : null}
    </ChartFrame>
  );
}

function WholePanel({ panel, model }: { panel: Panel; model: PanelChartModel }) {
  const isMood = model.format === "mood";
  return (
    <div className="mb-8">
      <PanelHead panel={panel} href={null} risingIsGood={model.risingIsGood} />
      <div className={joinClasses("relative mt-3", isMood ? "pl-28" : "pl-12")}>
        {isMood ? (
          <div className="absolute inset-x-0 top-[2px] bottom-[-28px]">
            <MoodAxis />
          </div>
        ) : (
          <p
            aria-hidden="true"
            className="tabular absolute inset-y-0 left-0 flex flex-col justify-between text-xs leading-none text-muted"
          >
            <span>{formatTick(model.axis.maximum, model.format)}</span>
            <span>{formatTick(model.axis.minimum, model.format)}</span>
          </p>
        )}
        <PanelDrawing
          points={panel.points}
          size={{ heightPx: 190, axis: model.axis }}
          lastChange={panel.lastChange}
        />
      </div>
      <PanelEnds labels={model.pointLabels} className={isMood ? "pl-28" : "pl-12"} />
    </div>
  );
}

function PanelGroup({ panels, model, hrefOf }: PanelChartProps & { panels: readonly Panel[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-7 sm:grid-cols-2 xl:grid-cols-3">
      {panels.map((panel) => (
        <li key={panel.label} className="min-w-0">
          <PanelHead panel={panel} href={hrefOf(panel.label)} risingIsGood={model.risingIsGood} />
          {panel.points.some(({ value }) => value !== null) ? (
            <>
              <div className="mt-2">
                <PanelDrawing
                  points={panel.points}
                  size={{ heightPx: 76, axis: model.axis }}
                  lastChange={panel.lastChange}
                />
              </div>
              <PanelEnds labels={model.pointLabels} />
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type PanelHeadProps = { panel: Panel; href: string | null; risingIsGood: boolean };

function PanelHead({ panel, href, risingIsGood }: PanelHeadProps) {
  return (
    <>
      <p className="flex items-start justify-between gap-3">
        <span className="min-w-0 font-semibold break-words">
          <RowName label={panel.label} href={href} />
        </span>
        {panel.verdict === null ? null : <ChangeMark verdict={panel.verdict} risingIsGood={risingIsGood} />}
      </p>
      <p className="mt-0.5 text-sm text-muted">{panel.sentence}</p>
    </>
  );
}

function PanelEnds({ labels, className }: { labels: readonly string[]; className?: string }) {
  return (
    <p
      aria-hidden="true"
      className={joinClasses("tabular flex justify-between text-xs text-muted", className)}
    >
      <span>{labels[0]}</span>
      {labels.length > 1 ? <span>{labels.at(-1)}</span> : null}
    </p>
  );
}
