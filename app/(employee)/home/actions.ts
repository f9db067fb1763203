"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "#lib/action.ts";
import { recordCheckIn } from "#lib/services/check-in/record-check-in.ts";
import { withdrawCheckIn } from "#lib/services/check-in/withdraw-check-in.ts";
import { checkInInput } from "./schema.ts";

export const checkIn = action(checkInInput, async (ctx, input) => {
  const answer = await recordCheckIn(ctx, input);
  revalidatePath("/home");
  revalidatePath("/check-in/[nudgeId]", "page");
  return answer;
});

export const takeBackCheckIn = action(z.object({}), async (ctx) => {
  await withdrawCheckIn(ctx);
  revalidatePath("/home");
  revalidatePath("/check-in/[nudgeId]", "page");
});
