"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "#lib/action.ts";
import { changeSubscription } from "#lib/services/outbox/change-subscription.ts";
import { cancelReportBatch } from "#lib/services/reports/batch/cancel-report-batch.ts";
import { requestReportBatch } from "#lib/services/reports/batch/request-report-batch.ts";
import { removeLogo, saveLogo } from "#lib/services/reports/company-logo.ts";
import { batchInput, logoInput, mailInput } from "./schema.ts";

const readAnew = () => revalidatePath("/hr/reports", "layout");

export const startBatch = action(
  z.unknown(),
  async (ctx) => {
    await requestReportBatch(ctx);
    readAnew();
  },
  { roles: ["hr"] },
);

export const stopBatch = action(
  batchInput,
  async (ctx, input) => {
    await cancelReportBatch(ctx, input);
    readAnew();
  },
  { roles: ["hr"] },
);

export const changeDailyMail = action(
  mailInput,
  async (ctx, { wants }) => {
    await changeSubscription(ctx, { purpose: "daily_report", wants: wants === "yes" });
    readAnew();
  },
  { roles: ["hr"] },
);

export const changeLogo = action(
  logoInput,
  async (ctx, { logo }) => {
    await saveLogo(ctx, { file: logo });
    readAnew();
  },
  { roles: ["hr"] },
);

export const deleteLogo = action(
  z.unknown(),
  async (ctx) => {
    await removeLogo(ctx);
    readAnew();
  },
  { roles: ["hr"] },
);
