"use server";

import { z } from "zod";
import { action } from "#lib/action.ts";
import { lookBack } from "#lib/services/backtest/look-back.ts";
import { readLookBackState } from "#lib/services/backtest/read-look-back-state.ts";
import { lookBackSchema } from "./schema.ts";

export const startLookBack = action(lookBackSchema, (ctx, input) => lookBack(ctx, input), { roles: ["hr"] });

export const readLookBack = action(z.object({}), (ctx) => readLookBackState(ctx), { roles: ["hr"] });
