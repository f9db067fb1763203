import type { ReportDocument } from "#lib/domain/report/report-section.ts";
import { createPdfThread, type PdfThread } from "./pdf-thread.ts";
import type { ReportBrand } from "./report-brand.ts";

export type RenderOptions = { readonly signal?: AbortSignal };

declare global {
  var elaraPdfThread: PdfThread | undefined;
}

/** The bundles of a server load this module several times; there is one thread for all of them. */
export function writeInThread(
  report: ReportDocument,
  brand: ReportBrand,
  { signal }: RenderOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.elaraPdfThread ??= createPdfThread();
  return globalThis.elaraPdfThread.write({ report, brand }, signal);
}
