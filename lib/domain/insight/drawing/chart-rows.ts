import type { ExportedCell, ExportedTable } from "../../export/exported-table.ts";
import type {
  BarChartModel,
  DistributionChartModel,
  Interval,
  LineChartModel,
  PanelChartModel,
} from "../chart-model.ts";
import { formatValue, type ValueFormat } from "../value-format.ts";

export type ChartRows = {
  readonly head: readonly string[];
  readonly body: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly string[];
  }[];
};

const noValue = "–";

function valueCell(value: number | null | undefined, format: ValueFormat): string {
  return value === null || value === undefined ? noValue : formatValue(value, format);
}

function intervalCell(interval: Interval | null | undefined, format: ValueFormat): string {
  if (!interval) return noValue;
  return `${formatValue(interval.low, format)} to ${formatValue(interval.high, format)}`;
}

function countCell(count: number | undefined): string {
  return count === undefined ? noValue : formatValue(count, "count");
}

export function toLineRows(model: LineChartModel): ChartRows {
  const hasInterval = model.points.some(({ interval }) => interval);
  const hasRespondents = model.points.some(({ respondents }) => respondents !== undefined);
  return {
    head: [
      model.pointName,
      ...model.series.map(({ name }) => name),
      ...(hasInterval ? ["95 % interval"] : []),
      ...(hasRespondents ? ["People"] : []),
    ],
    body: model.points.map((point, index) => ({
      key: `${index} ${point.label}`,
      name: point.label,
      cells: [
        ...model.series.map((_, index) => valueCell(point.values[index], model.format)),
        ...(hasInterval ? [intervalCell(point.interval, model.format)] : []),
        ...(hasRespondents ? [countCell(point.respondents)] : []),
      ],
    })),
  };
}

export function toBarRows(model: BarChartModel): ChartRows {
  const hasInterval = model.bars.some(({ interval }) => interval);
  const hasRespondents = model.bars.some(({ respondents }) => respondents !== undefined);
  return {
    head: [
      model.itemName,
      model.valueName,
      ...(hasInterval ? ["95 % interval"] : []),
      ...(hasRespondents ? ["People"] : []),
    ],
    body: model.bars.map((bar, index) => ({
      key: `${index} ${bar.label}`,
      name: bar.label,
      cells: [
        bar.value === null ? (bar.remark ?? noValue) : formatValue(bar.value, model.format),
        ...(hasInterval ? [intervalCell(bar.interval, model.format)] : []),
        ...(hasRespondents ? [countCell(bar.respondents)] : []),
      ],
    })),
  };
}

export function toDistributionRows(model: DistributionChartModel): ChartRows {
  const hasRespondents = model.rows.some(({ respondents }) => respondents !== undefined);
  return {
    head: [model.itemName, ...model.partNames, ...(hasRespondents ? ["People"] : [])],
    body: model.rows.map((row, index) => ({
      key: `${index} ${row.label}`,
      name: row.label,
      cells: [
        ...model.partNames.map((_, part) => {
          const share = row.shares?.[part];
          if (share !== undefined) return formatValue(share, "share");
          return part === 0 ? (row.remark ?? noValue) : noValue;
        }),
        ...(hasRespondents ? [countCell(row.respondents)] : []),
      ],
    })),
  };
}

/** A row for each panel, a column for each point. */
export function toPanelRows(model: PanelChartModel): ChartRows {
  return {
    head: [model.itemName, ...model.pointLabels],
    body: model.panels.map((panel) => ({
      key: `${panel.isWhole} ${panel.label}`,
      name: panel.label,
      cells: panel.points.map(({ value, remark }) =>
        value === null ? (remark ?? noValue) : formatValue(value, model.format),
      ),
    })),
  };
}

/** The rows as a table that leaves the app: as they are shown, with plain numbers as numbers. */
export function toExportedTable(name: string, { head, body }: ChartRows): ExportedTable {
  return { name, head, rows: body.map((row) => [row.name, ...row.cells.map(toExportedCell)]) };
}

function toExportedCell(cell: string): ExportedCell {
  if (cell === noValue) return null;
  const plain = cell.replaceAll(",", "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : cell;
}
