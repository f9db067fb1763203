"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { contestDatum } from "#lib/services/contests/contest-datum.ts";
import { contestFlag } from "#lib/services/contests/contest-flag.ts";
import { withdrawContest } from "#lib/services/contests/withdraw-contest.ts";
import { datumContestInput, flagContestInput, withdrawalInput } from "./schema.ts";

export const contestOwnFlag = action(flagContestInput, async (ctx, input) => {
  const contestId = await contestFlag(ctx, input);
  revalidatePath("/contests");
  return { contestId };
});

export const contestOwnRecord = action(datumContestInput, async (ctx, input) => {
  const contestId = await contestDatum(ctx, input);
  revalidatePath("/contests");
  return { contestId };
});

export const takeBackContest = action(withdrawalInput, async (ctx, input) => {
  await withdrawContest(ctx, input);
  revalidatePath("/contests");
});
