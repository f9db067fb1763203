"use server";

import { action } from "#lib/action.ts";
import { openNames } from "#lib/services/engagement/read-round.ts";
import { namesInput } from "./schema.ts";

export const showNames = action(namesInput, (ctx, input) => openNames(ctx, input), { roles: ["hr"] });
