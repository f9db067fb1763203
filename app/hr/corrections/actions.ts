"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { answerCorrection } from "#lib/services/profile/answer-correction.ts";
import { answerInput } from "./schema.ts";

export const answer = action(
  answerInput,
  async (ctx, input) => {
    await answerCorrection(ctx, input);
    revalidatePath("/hr", "layout");
  },
  { roles: ["hr"] },
);
