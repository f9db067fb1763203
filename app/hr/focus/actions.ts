"use server";

import { z } from "zod";
import { action } from "#lib/action.ts";
import { requestDetection } from "#lib/services/detection/request-detection.ts";
import { readRunState } from "#lib/services/focus/read-run-state.ts";

const nothing = z.object({});

export const startDetection = action(nothing, (ctx) => requestDetection(ctx), { roles: ["hr"] });

export const readProgress = action(nothing, (ctx) => readRunState(ctx), { roles: ["hr"] });
