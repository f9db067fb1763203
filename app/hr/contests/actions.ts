"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { answerContest } from "#lib/services/contests/answer-contest.ts";
import { answerInput } from "./schema.ts";

export const answer = action(
  answerInput,
  async (ctx, input) => {
    await answerContest(ctx, input);
    revalidatePath("/hr/contests");
    revalidatePath("/hr/people/[employeeId]", "page");
  },
  { roles: ["hr"] },
);
