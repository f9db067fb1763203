"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { decideFlag } from "#lib/services/flags/decide-flag.ts";
import { withdrawDecision } from "#lib/services/flags/withdraw-decision.ts";
import { openMoodAnswers } from "#lib/services/people/open-mood-answers.ts";
import { decisionInput, moodInput, withdrawalInput } from "./schema.ts";

export const decide = action(
  decisionInput,
  async (ctx, input) => {
    const decisionId = await decideFlag(ctx, input);
    revalidatePath("/hr/people/[employeeId]", "page");
    return { decisionId };
  },
  { roles: ["hr"] },
);

export const takeBackDecision = action(
  withdrawalInput,
  async (ctx, input) => {
    await withdrawDecision(ctx, input);
    revalidatePath("/hr/people/[employeeId]", "page");
  },
  { roles: ["hr"] },
);

export const openMood = action(moodInput, (ctx, input) => openMoodAnswers(ctx, input), { roles: ["hr"] });
