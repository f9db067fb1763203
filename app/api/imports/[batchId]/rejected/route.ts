import { answerError } from "#app/api/imports/answer-error.ts";
import { requireBatchId } from "#app/api/imports/batch-id.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { rejectedRowsCsv } from "#lib/services/imports/rejected-rows-csv.ts";

type Params = { readonly params: Promise<{ readonly batchId: string }> };

/** The rows of a batch that were set aside, with the reasons, as a CSV file. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "hr");
    const batchId = requireBatchId((await params).batchId);
    const csv = await rejectedRowsCsv(ctx, { batchId });
    return new Response(streamText(csv), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="import-${batchId}-rows-set-aside.csv"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    return answerError(error);
  }
}

/** Text as a body that is made while it is sent. */
function streamText(texts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const source = texts[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await source.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await source.return?.();
    },
  });
}
