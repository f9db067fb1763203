"use server";

import { refresh } from "next/cache";
import { action } from "#lib/action.ts";
import { sendAgain } from "#lib/services/outbox/send-again.ts";
import { mailSchema } from "./schema.ts";

export const sendAgainAction = action(
  mailSchema,
  async (ctx, { mailId }) => {
    await sendAgain(ctx, { mailId });
    refresh();
  },
  { roles: ["admin"] },
);
