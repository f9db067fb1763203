import type { ReportDocument } from "#lib/domain/report/report-section.ts";
import type { ReportBrand } from "./report-brand.ts";

export type PdfRequest = { readonly report: ReportDocument; readonly brand: ReportBrand };

export type PdfReply =
  | { readonly kind: "written"; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "failed"; readonly error: unknown };
