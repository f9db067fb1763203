"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "#lib/action.ts";
import { addTask } from "#lib/services/calendar/add-task.ts";
import {
  changeTask,
  completeTask,
  deleteTask,
  reopenTask,
  restoreTask,
} from "#lib/services/calendar/change-task.ts";
import { changeFeedPrivacy, issueFeed, revokeFeed } from "#lib/services/calendar/feed/own-feed.ts";
import { removeCalendar } from "#lib/services/calendar/imported/remove-calendar.ts";
import { calendarInput, changedTaskInput, feedInput, newTaskInput, taskInput } from "./schema.ts";

export const addOwnTask = action(newTaskInput, async (ctx, input) => {
  const taskId = await addTask(ctx, input);
  revalidatePath("/calendar", "layout");
  return { taskId };
});

export const changeOwnTask = action(changedTaskInput, async (ctx, input) => {
  await changeTask(ctx, input);
  revalidatePath("/calendar", "layout");
});

export const completeOwnTask = action(taskInput, async (ctx, input) => {
  await completeTask(ctx, input);
  revalidatePath("/calendar", "layout");
});

export const reopenOwnTask = action(taskInput, async (ctx, input) => {
  await reopenTask(ctx, input);
  revalidatePath("/calendar", "layout");
});

export const deleteOwnTask = action(taskInput, async (ctx, input) => {
  await deleteTask(ctx, input);
  revalidatePath("/calendar", "layout");
});

export const restoreOwnTask = action(taskInput, async (ctx, input) => {
  await restoreTask(ctx, input);
  revalidatePath("/calendar", "layout");
});

export const issueOwnFeed = action(feedInput, async (ctx, input) => ({
  address: await issueFeed(ctx, input),
}));

export const changeOwnFeed = action(feedInput, async (ctx, input) => {
  await changeFeedPrivacy(ctx, input);
  revalidatePath("/calendar/connect");
});

export const revokeOwnFeed = action(z.object({}), async (ctx) => {
  await revokeFeed(ctx);
  revalidatePath("/calendar/connect");
});

export const removeOwnCalendar = action(calendarInput, async (ctx, input) => {
  await removeCalendar(ctx, input);
  revalidatePath("/calendar", "layout");
});
