import { answerFile } from "#app/api/answer-file.ts";
import { answerRefusal } from "#app/api/answer-refusal.ts";
import type { Ctx } from "#lib/context.ts";
import {
  type ExportedTable,
  mediaTypes,
  type TableFormat,
  tableFormats,
  toCsv,
  toFileName,
} from "#lib/domain/export/exported-table.ts";
import { parseFocusFilter } from "#lib/domain/insight/focus-filter.ts";
import { parsePeopleFilter } from "#lib/domain/insight/people-filter.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { exportFocus } from "#lib/services/exports/export-focus.ts";
import { exportPeople } from "#lib/services/exports/export-people.ts";

const lists: Readonly<Record<string, (ctx: Ctx, params: SearchParams) => Promise<ExportedTable>>> = {
  people: (ctx, params) => exportPeople(ctx, parsePeopleFilter(params)),
  focus: (ctx, params) => exportFocus(ctx, parseFocusFilter(params)),
};

type RouteContext = { params: Promise<{ list: string }> };

/** A list as it is filtered, all of it, as CSV or XLSX. */
export async function GET(request: Request, { params }: RouteContext): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "hr");
    const query = new URL(request.url).searchParams;
    const { list } = await params;
    const read = Object.hasOwn(lists, list) ? lists[list] : undefined;
    const format = tableFormats.find((known) => known === (query.get("format") ?? "csv"));
    if (read === undefined || format === undefined) {
      throw new UserFacingError("not_found", "There is no such file.");
    }
    const table = await read(ctx, Object.fromEntries(query));
    const fileName = toFileName(`elara-${table.name}`, format);
    return answerFile(await write(table, format), { fileName, mediaType: mediaTypes[format] });
  } catch (error) {
    return answerRefusal(request, error);
  }
}

async function write(table: ExportedTable, format: TableFormat): Promise<Uint8Array<ArrayBuffer>> {
  if (format === "csv") return new TextEncoder().encode(toCsv(table));
  const { writeXlsx } = await import("#lib/spreadsheet/write-xlsx.ts");
  return writeXlsx(table);
}
