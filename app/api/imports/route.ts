import { uploadLimits } from "#lib/domain/dataset/upload-limits.ts";
import { requireRouteCtx } from "#lib/request-context.ts";
import { receiveImport } from "#lib/services/imports/receive-import.ts";
import { answerError } from "./answer-error.ts";
import { UploadTurns } from "./upload-turns.ts";
import { readUploadedFiles } from "./uploaded-files.ts";

const turns = new UploadTurns();

/** Takes several files as one multipart form, checks them while they arrive, and answers the new batch's id. */
export async function POST(request: Request): Promise<Response> {
  try {
    const ctx = await requireRouteCtx(request, "hr");
    const person = ctx.actor.kind === "user" ? ctx.actor.userId : ctx.actor.name;
    const totalBytes = Number(request.headers.get("content-length") ?? 0);
    const batchId = await turns.run(person, ctx.now().getTime(), () =>
      receiveImport(ctx, { files: readUploadedFiles(request, uploadLimits), totalBytes }),
    );
    return Response.json({ batchId }, { status: 201, headers: { "cache-control": "no-store" } });
  } catch (error) {
    return answerError(error);
  }
}
