"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "#lib/action.ts";
import {
  chooseContact,
  chooseKinds,
  chooseQuietHours,
} from "#lib/services/notifications/change-preferences.ts";
import { markAllRead, markAllUnread } from "#lib/services/notifications/mark-all-read.ts";
import { markRead } from "#lib/services/notifications/mark-read.ts";
import { readBell } from "#lib/services/notifications/read-bell.ts";
import { changeSubscription } from "#lib/services/outbox/change-subscription.ts";
import {
  allReadInput,
  allUnreadInput,
  contactInput,
  kindsInput,
  markInput,
  quietHoursInput,
} from "./schema.ts";

export const markNotification = action(markInput, async (ctx, input) => {
  await markRead(ctx, input);
  return readBell(ctx);
});

export const markAllNotifications = action(allReadInput, async (ctx, input) => {
  const { count, readAt } = await markAllRead(ctx, input);
  return { bell: await readBell(ctx), count, readAt: readAt.toISOString() };
});

export const unmarkAllNotifications = action(allUnreadInput, async (ctx, input) => {
  await markAllUnread(ctx, input);
  return readBell(ctx);
});

export const saveKinds = action(kindsInput, async (ctx, { asksSlack, slack, ...choices }) => {
  await chooseKinds(ctx, { ...choices, slack: asksSlack === undefined ? null : slack });
  revalidatePath("/notifications/preferences");
});

export const saveQuietHours = action(quietHoursInput, async (ctx, input) => {
  await chooseQuietHours(ctx, input.wants === "on" ? { fromMinute: input.from, toMinute: input.to } : null);
  revalidatePath("/notifications/preferences");
});

export const resumeMails = action(z.unknown(), async (ctx) => {
  await changeSubscription(ctx, { purpose: "all", wants: true });
  revalidatePath("/notifications/preferences");
});

export const saveContact = action(contactInput, async (ctx, { wants }) => {
  await chooseContact(ctx, { isOptedOut: wants === undefined });
  revalidatePath("/notifications/preferences");
});
