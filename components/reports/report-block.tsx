import { BarChart } from "#components/charts/bar-chart.tsx";
import { LineChart } from "#components/charts/line-chart.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { ReportBlock as Block } from "#lib/domain/report/report-section.ts";
import { ReportActions } from "./report-actions.tsx";
import { ReportFigures } from "./report-figures.tsx";
import { ReportNotice } from "./report-notice.tsx";
import { ReportReasons } from "./report-reasons.tsx";
import { ReportTableView } from "./report-table-view.tsx";

/** One block of a report as the page shows it; the words and figures are the report's own. */
export function ReportBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return <p className="max-w-prose">{block.text}</p>;
    case "figures":
      return <ReportFigures figures={block.figures} />;
    case "facts":
      return (
        <DefinitionList
          items={block.facts.map(({ label, value }) => ({ term: label, description: value }))}
        />
      );
    case "list":
      return <PlainList title={block.title} items={block.items} />;
    case "lineChart":
      return <LineChart model={block.chart} level="h3" />;
    case "barChart":
      return <BarChart model={block.chart} level="h3" />;
    case "table":
      return <ReportTableView table={block.table} />;
    case "reasons":
      return <ReportReasons title={block.title} reasons={block.reasons} />;
    case "actions":
      return <ReportActions title={block.title} actions={block.actions} />;
    case "flags":
      return <ReportActions title={block.title} actions={block.flags} areFlags />;
    case "quote":
      return (
        <figure className="border-l-2 border-accent/40 pl-4">
          <blockquote className="voice max-w-prose text-lg">{block.text}</blockquote>
          <figcaption className="mt-1.5 text-sm text-muted">{block.source}</figcaption>
        </figure>
      );
    case "notice":
      return <ReportNotice {...block} />;
  }
}

function PlainList({ title, items }: { title: string | null; items: readonly string[] }) {
  return (
    <div>
      {title === null ? null : <h3 className="mb-2 text-base font-semibold">{title}</h3>}
      <ul className="grid max-w-prose list-disc gap-1.5 pl-5 marker:text-muted">
        {[...new Set(items)].map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
