import {
  type ExportedTable,
  mediaTypes,
  toColumnWidths,
  toCsv,
  toSheetName,
  toSheetRows,
} from "#lib/domain/export/exported-table.ts";

export function writeCsv(table: ExportedTable): Blob {
  return new Blob([toCsv(table)], { type: mediaTypes.csv });
}

/** The library comes only when somebody asks for a sheet. */
export async function writeXlsx(table: ExportedTable): Promise<Blob> {
  const { default: writeXlsxFile } = await import("write-excel-file/browser");
  return writeXlsxFile(toSheetRows(table), {
    sheet: toSheetName(table.name),
    columns: toColumnWidths(table),
    stickyRowsCount: 1,
  }).toBlob();
}
