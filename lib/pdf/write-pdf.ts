import { setImmediate } from "node:timers/promises";
import { renderToBuffer } from "@react-pdf/renderer";
import type { ReportDocument } from "#lib/domain/report/report-section.ts";
import type { ReportBrand } from "./report-brand.ts";
import { toReportPages } from "./report-pages.ts";

/** A report as the bytes of a PDF, made in the calling thread: some 50 ms in which nothing else runs. */
export async function writePdf(report: ReportDocument, brand: ReportBrand): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await renderToBuffer(await toReportPages(report, brand));
  // The library lets go of a document in a turn of its own: reports written without a pause would pile up.
  await setImmediate();
  return new Uint8Array(bytes);
}
