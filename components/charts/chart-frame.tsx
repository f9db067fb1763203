import type { ReactNode } from "react";
import type { ChartText } from "#lib/domain/insight/chart-model.ts";
import type { DrawnChart } from "#lib/domain/insight/drawing/chart-picture.ts";
import { type ChartRows, toExportedTable } from "#lib/domain/insight/drawing/chart-rows.ts";
import { ChartTable } from "./chart-table.tsx";
import { SaveChart } from "./saving/save-chart.tsx";

export type HeadingLevel = "h2" | "h3";

type ChartFrameProps = {
  text: ChartText;
  level?: HeadingLevel;
  /** The drawing; those who do not see it hear the answer and find the table. */
  children: ReactNode;
  /** The same figures, row by row. */
  rows: ChartRows;
  /** The table of them where it is another than a plain one. */
  table?: ReactNode;
  /** The chart as it is saved as a picture; left out where it has none. */
  drawn?: DrawnChart;
};

/** Every chart alike: the question, the answer in words, the drawing, the source, and the figures. */
export function ChartFrame({ text, level: Heading = "h2", children, rows, table, drawn }: ChartFrameProps) {
  return (
    <figure className="chart min-w-0">
      <figcaption className="mb-5">
        <Heading className="text-xl">{text.question}</Heading>
        <p className="mt-1.5 max-w-prose text-base text-muted">{text.answer}</p>
      </figcaption>
      {children}
      {text.note ? <p className="mt-4 max-w-prose text-xs text-muted">{text.note}</p> : null}
      <details className="mt-1 text-xs">
        <summary className="inline-flex min-h-8 items-center text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-current">
          Show as table, or save
        </summary>
        <div className="mt-2">{table ?? <ChartTable caption={text.question} rows={rows} />}</div>
        <div className="mt-3">
          <SaveChart table={toExportedTable(text.question, rows)} drawn={drawn ?? null} />
        </div>
      </details>
    </figure>
  );
}
