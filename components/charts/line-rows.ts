import type { LineChartModel } from "#lib/domain/insight/chart-model.ts";

export type DrawnLine = { readonly key: string; readonly role: "main" | "other" | "interval" };
export type DrawnLines = {
  /** In the order of drawing: the one that matters last, on top. */
  readonly lines: readonly DrawnLine[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
};

const lowKey = "interval low";
const highKey = "interval high";

/**
 * A line chart as the drawing wants it. A value between two gaps makes no line, so it becomes a line of
 * its own, which is drawn as a dot.
 */
export function toDrawnLines(model: LineChartModel): DrawnLines {
  const rows: Record<string, string | number | null>[] = model.points.map(({ label, interval }) => ({
    label,
    ...(interval ? { [lowKey]: interval.low, [highKey]: interval.high } : {}),
  }));
  const hasInterval = model.points.some(({ interval }) => interval);
  const lines: DrawnLine[] = hasInterval ? [lowKey, highKey].map((key) => ({ key, role: "interval" })) : [];
  for (const [index, series] of [...model.series.entries()].reverse()) {
    const values = model.points.map((point) => point.values[index] ?? null);
    lines.push({ key: series.name, role: series.role });
    for (const [at, value] of values.entries()) {
      const row = rows[at];
      if (row === undefined) continue;
      row[series.name] = value;
      const isAlone =
        value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null;
      if (!isAlone) continue;
      row[`${series.name} ${at}`] = value;
      lines.push({ key: `${series.name} ${at}`, role: series.role });
    }
  }
  return { lines, rows };
}
