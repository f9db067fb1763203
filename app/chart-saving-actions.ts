"use server";

import { z } from "zod";
import { savedFormats } from "#components/charts/saving/use-chart-saving.ts";
import { action } from "#lib/action.ts";
import { recordChartExport } from "#lib/services/exports/record-chart-export.ts";

const input = z.object({
  chart: z.string().max(200),
  format: z.enum(savedFormats),
  path: z.string().max(500),
});

export const recordChartSaving = action(input, recordChartExport);
