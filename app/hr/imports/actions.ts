"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "#lib/action.ts";
import { dateOrders } from "#lib/domain/dataset/date-order.ts";
import { confirmationKinds } from "#lib/domain/dataset/report.ts";
import { offeredScales } from "#lib/domain/dataset/staged-file.ts";
import { answerImportQuestions } from "#lib/services/imports/answer-import-questions.ts";
import { cancelImport } from "#lib/services/imports/cancel-import.ts";
import { requestCommit } from "#lib/services/imports/request-commit.ts";
import { requestUndo } from "#lib/services/imports/request-undo.ts";

const batchId = z.int32().positive();
const roles = ["hr"] as const;
const history = "/hr/imports";

export const answerQuestions = action(
  z.object({
    batchId,
    dateOrders: z.record(z.string().max(200), z.enum(dateOrders)),
    confirmations: z.array(z.enum(confirmationKinds)).readonly(),
  }),
  async (ctx, input) => {
    await answerImportQuestions(ctx, input);
    revalidatePath(history, "layout");
  },
  { roles },
);

export const chooseScale = action(
  z.object({ batchId, scaleMaximum: z.literal(offeredScales) }),
  async (ctx, input) => {
    await answerImportQuestions(ctx, input);
    revalidatePath(history, "layout");
  },
  { roles },
);

export const startCommit = action(
  z.object({ batchId, acceptGoodRows: z.boolean() }),
  async (ctx, input) => {
    await requestCommit(ctx, input);
    revalidatePath(history, "layout");
  },
  { roles },
);

export const stopImport = action(
  z.object({ batchId }),
  async (ctx, input) => {
    await cancelImport(ctx, input);
    revalidatePath(history, "layout");
  },
  { roles },
);

export const startUndo = action(
  z.object({ batchId }),
  async (ctx, input) => {
    await requestUndo(ctx, input);
    revalidatePath(history, "layout");
  },
  { roles },
);
