"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { addQuestion } from "#lib/services/question-bank/add-question.ts";
import { goBack } from "#lib/services/question-bank/go-back.ts";
import { rewriteQuestion } from "#lib/services/question-bank/rewrite-question.ts";
import { switchQuestion } from "#lib/services/question-bank/switch-question.ts";
import { addInput, goBackInput, rewriteInput, switchInput } from "./schema.ts";

export const switchOne = action(
  switchInput,
  async (ctx, input) => {
    await switchQuestion(ctx, input);
    revalidatePath("/hr/questions", "layout");
  },
  { roles: ["hr"] },
);

export const add = action(
  addInput,
  async (ctx, input) => {
    const questionId = await addQuestion(ctx, input);
    revalidatePath("/hr/questions", "layout");
    return { questionId };
  },
  { roles: ["hr"] },
);

export const rewrite = action(
  rewriteInput,
  async (ctx, input) => {
    await rewriteQuestion(ctx, input);
    revalidatePath("/hr/questions", "layout");
    return { questionId: input.questionId };
  },
  { roles: ["hr"] },
);

export const takeBack = action(
  goBackInput,
  async (ctx, input) => {
    await goBack(ctx, input);
    revalidatePath("/hr/questions", "layout");
  },
  { roles: ["hr"] },
);
