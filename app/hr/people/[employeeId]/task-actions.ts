"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { giveTask, withdrawTask } from "#lib/services/calendar/give-task.ts";
import { givenTaskInput, withdrawnTaskInput } from "./task-schema.ts";

export const givePersonTask = action(
  givenTaskInput,
  async (ctx, input) => {
    const taskId = await giveTask(ctx, input);
    revalidatePath("/hr/people/[employeeId]", "page");
    return { taskId };
  },
  { roles: ["hr"] },
);

export const withdrawPersonTask = action(
  withdrawnTaskInput,
  async (ctx, input) => {
    await withdrawTask(ctx, input);
    revalidatePath("/hr/people/[employeeId]", "page");
  },
  { roles: ["hr"] },
);
