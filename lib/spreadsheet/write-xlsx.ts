import {
  type ExportedTable,
  toColumnWidths,
  toSheetName,
  toSheetRows,
} from "#lib/domain/export/exported-table.ts";

/** The table as an XLSX file. */
export async function writeXlsx(table: ExportedTable): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const sheet = { sheet: toSheetName(table.name), columns: toColumnWidths(table), stickyRowsCount: 1 };
  return new Uint8Array(await writeXlsxFile(toSheetRows(table), sheet).toBuffer());
}
