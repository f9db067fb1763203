"use server";

import { z } from "zod";
import { action } from "#lib/action.ts";
import { savedFormats } from "#lib/domain/export/saved-format.ts";
import { recordChartExport } from "#lib/services/exports/record-chart-export.ts";

const input = z.object({
  chart: z.string().max(200),
  format: z.enum(savedFormats),
  path: z.string().max(500),
});

export const recordChartSaving = action(input, recordChartExport);
