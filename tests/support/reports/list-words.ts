import type { ReportBlock, ReportDocument } from "#lib/domain/report/report-section.ts";

const addresses = new Set([
  "id",
  "kind",
  "key",
  "tone",
  "fileName",
  "language",
  "role",
  "format",
  "align",
  "employeeId",
  "version",
  "date",
]);

/** Every text that somebody who reads the report is to find, but those of points and bars, which are drawn. */
export function listWords(report: ReportDocument): string[] {
  const { title, footer, cover } = report;
  const blocks = report.sections.flatMap((section) => [
    section.title,
    ...section.blocks.flatMap(listBlockWords),
  ]);
  return [title, footer, ...collect(cover), ...blocks].filter((words) => words.trim() !== "");
}

function listBlockWords(block: ReportBlock): string[] {
  return collect(block);
}

function collect(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(collect);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (addresses.has(key) ? [] : collect(part)));
}
