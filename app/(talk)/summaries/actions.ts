"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { correctOwnSummary, undoCorrection } from "#lib/services/summaries/correct-own-summary.ts";
import {
  keepBackSummary,
  releaseOwnSummary,
  restoreSummary,
} from "#lib/services/summaries/decide-summary.ts";
import { correctionInput, readSummaryInput, summaryInput } from "./schema.ts";

export const keepBack = action(summaryInput, async (ctx, input) => {
  const outcome = await keepBackSummary(ctx, input);
  revalidatePath("/summaries", "layout");
  return outcome;
});

export const release = action(readSummaryInput, async (ctx, input) => {
  await releaseOwnSummary(ctx, input);
  revalidatePath("/summaries", "layout");
});

export const restore = action(summaryInput, async (ctx, input) => {
  await restoreSummary(ctx, input);
  revalidatePath("/summaries", "layout");
});

export const correct = action(correctionInput, async (ctx, { summaryId, readRevision, text, note, kept }) => {
  await correctOwnSummary(ctx, { summaryId, readRevision, correction: { text, note, kept: new Set(kept) } });
  revalidatePath("/summaries", "layout");
});

export const goBackToOriginal = action(summaryInput, async (ctx, input) => {
  await undoCorrection(ctx, input);
  revalidatePath("/summaries", "layout");
});
