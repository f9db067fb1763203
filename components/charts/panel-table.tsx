import { Table } from "#components/ui/table.tsx";
import { TableHeadCell } from "#components/ui/table-head-cell.tsx";
import { TableRow } from "#components/ui/table-row.tsx";
import type { PanelChartModel, PanelPoint } from "#lib/domain/insight/chart-model.ts";
import { classifyShownMood, type MoodStep } from "#lib/domain/insight/mood-scale.ts";
import { formatValue, type ValueFormat } from "#lib/domain/insight/value-format.ts";
import { keepTogether } from "#lib/domain/text/keep-together.ts";

const shades: Readonly<Record<MoodStep, string>> = {
  1: "bg-mood-1/30",
  2: "bg-mood-2/25",
  3: "bg-mood-3/20",
  4: "bg-mood-4/30",
  5: "bg-mood-5/40",
};

/** The figures of all groups over time; a mood's shade only helps, the number says it. */
export function PanelTable({ model }: { model: PanelChartModel }) {
  return (
    <Table caption={model.question}>
      <thead>
        <tr>
          <TableHeadCell>{model.itemName}</TableHeadCell>
          {model.pointLabels.map((label) => (
            <TableHeadCell key={label} align="right">
              {label}
            </TableHeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.panels.map((panel) => (
          <TableRow key={`${panel.isWhole} ${panel.label}`}>
            <th scope="row" className="py-2 pr-3 text-left font-normal">
              {panel.label}
            </th>
            {panel.points.map((point, at) => (
              <PanelCell key={model.pointLabels[at]} point={point} format={model.format} />
            ))}
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}

function PanelCell({ point, format }: { point: PanelPoint; format: ValueFormat }) {
  if (point.value === null) {
    return <td className="px-2 py-2 text-right text-muted">{point.remark ?? "–"}</td>;
  }
  const shade = format === "mood" ? shades[classifyShownMood(point.value)] : "";
  return (
    <td className={`tabular px-2 py-2 text-right ${shade}`} title={point.remark}>
      {keepTogether(formatValue(point.value, format))}
    </td>
  );
}
