"use server";

import { refresh } from "next/cache";
import { action } from "#lib/action.ts";
import { getApp } from "#lib/compose.ts";
import { runAgain } from "#lib/services/jobs/run-again.ts";
import { runAgainInput } from "./schema.ts";

export const runAgainAction = action(
  runAgainInput,
  async (ctx, input) => {
    const app = await getApp();
    await runAgain(ctx, app.jobs, input);
    refresh();
  },
  { roles: ["admin"] },
);
