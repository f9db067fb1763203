import type { ReportDocument } from "#lib/domain/report/report-section.ts";
import { createPdfThread, type PdfThread } from "./pdf-thread.ts";
import type { ReportBrand } from "./report-brand.ts";

export type RenderOptions = { readonly signal?: AbortSignal };

declare global {
  var elaraPdfThread: PdfThread | undefined;
}

/**
 * The bundles of a server load this module several times; there is one thread for all of them. A logo that turns out to be
 * broken keeps nobody from a report: it is written without.
 */
export async function writeInThread(
  report: ReportDocument,
  brand: ReportBrand,
  { signal }: RenderOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  globalThis.elaraPdfThread ??= createPdfThread();
  const thread = globalThis.elaraPdfThread;
  try {
    return await thread.write({ report, brand }, signal);
  } catch (error) {
    if (brand.logo === null || signal?.aborted) throw error;
    return thread.write({ report, brand: { ...brand, logo: null } }, signal);
  }
}
