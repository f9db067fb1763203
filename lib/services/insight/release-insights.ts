import { type Ctx, requireRole } from "#lib/context.ts";
import { readConcerns } from "./read-concerns.ts";
import { readEffectiveness } from "./read-effectiveness.ts";
import { readMoodDrivers } from "./read-mood-drivers.ts";
import { readNudgeResponse } from "./read-nudge-response.ts";
import { readRiskBands } from "./read-risk-bands.ts";

const readers = [readEffectiveness, readMoodDrivers, readConcerns, readNudgeResponse, readRiskBands];

/** Computes what is due of the statistics over everybody, one after the other, so that no page has to wait for them. */
export async function releaseInsights(ctx: Ctx): Promise<void> {
  requireRole(ctx, "hr");
  for (const read of readers) await read(ctx);
}
