import { parentPort } from "node:worker_threads";
import type { PdfReply, PdfRequest } from "./pdf-messages.ts";
import { writePdf } from "./write-pdf.ts";

parentPort?.on("message", async ({ report, brand }: PdfRequest) => {
  try {
    const bytes = await writePdf(report, brand);
    parentPort?.postMessage({ kind: "written", bytes } satisfies PdfReply, [bytes.buffer]);
  } catch (error) {
    parentPort?.postMessage({ kind: "failed", error } satisfies PdfReply);
  }
});
