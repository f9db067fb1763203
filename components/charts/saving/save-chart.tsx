"use client";

import { usePathname } from "next/navigation";
import { useState } from "react";
import { useToast } from "#components/ui/use-toast.ts";
import { type ExportedTable, toFileName } from "#lib/domain/export/exported-table.ts";
import type { SavedFormat } from "#lib/domain/export/saved-format.ts";
import type { DrawnChart } from "#lib/domain/insight/drawing/chart-picture.ts";
import { saveFile } from "./save-file.ts";
import { useChartSaving } from "./use-chart-saving.ts";

type SaveChartProps = {
  readonly table: ExportedTable;
  /** Null for a chart that has no picture of its own. */
  readonly drawn: DrawnChart | null;
};

const formatNames: Readonly<Record<SavedFormat, string>> = {
  csv: "CSV",
  xlsx: "Excel",
  svg: "SVG",
  png: "PNG",
};

/** Saves a chart: its figures as a table, itself as a picture. */
export function SaveChart({ table, drawn }: SaveChartProps) {
  const record = useChartSaving();
  const path = usePathname();
  const toast = useToast();
  const [busy, setBusy] = useState<SavedFormat | null>(null);
  if (record === null) return null;
  const formats: readonly SavedFormat[] = drawn === null ? ["csv", "xlsx"] : ["csv", "xlsx", "svg", "png"];
  const save = async (format: SavedFormat) => {
    setBusy(format);
    try {
      const content = await write(format, table, drawn);
      const recorded = await record({ chart: table.name, format, path });
      if (recorded.ok) saveFile(content, toFileName(table.name, format));
      else toast({ message: recorded.message, tone: "danger" });
    } catch {
      toast({ message: "The file could not be made. Please try again.", tone: "danger" });
    } finally {
      setBusy(null);
    }
  };
  return (
    <p className="no-print flex flex-wrap items-center gap-x-3">
      <span className="text-muted">Save as</span>
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          disabled={busy !== null}
          aria-label={`Save “${table.name}” as ${formatNames[format]}`}
          onClick={() => void save(format)}
          className="inline-flex min-h-8 items-center text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-current disabled:opacity-55"
        >
          {busy === format ? "…" : formatNames[format]}
        </button>
      ))}
    </p>
  );
}

async function write(format: SavedFormat, table: ExportedTable, drawn: DrawnChart | null): Promise<Blob> {
  if (format === "csv" || format === "xlsx" || drawn === null) {
    const { writeCsv, writeXlsx } = await import("./write-table.ts");
    return format === "xlsx" ? writeXlsx(table) : writeCsv(table);
  }
  const { writeChartPng, writeChartSvg } = await import("./write-picture.ts");
  if (format === "png") return writeChartPng(drawn);
  return new Blob([writeChartSvg(drawn)], { type: "image/svg+xml;charset=utf-8" });
}
