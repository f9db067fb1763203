import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { answerOrPage } from "#app/answer-or-page.ts";
import { parseBatchId } from "#app/api/imports/batch-id.ts";
import { requireCtx } from "#lib/request-context.ts";
import { requireBatch } from "#lib/services/imports/require-batch.ts";

type Props = { children: ReactNode; params: Promise<{ batchId: string }> };

/** Asks for the import before anything streams, so that an unknown number is answered with its status. */
export default async function ImportLayout({ children, params }: Props) {
  const ctx = await requireCtx("hr");
  const batchId = parseBatchId((await params).batchId);
  if (batchId === null) notFound();
  await answerOrPage(requireBatch(ctx, batchId));
  return children;
}
