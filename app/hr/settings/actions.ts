"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { listSensitivityMoves } from "#lib/services/detection/preview-sensitivity.ts";
import { goBack } from "#lib/services/settings/go-back.ts";
import { saveSetting } from "#lib/services/settings/save-setting.ts";
import { goBackInput, movesInput, saveInput } from "./schema.ts";

export const save = action(
  saveInput,
  async (ctx, input) => {
    await saveSetting(ctx, input);
    revalidatePath("/hr/settings", "layout");
  },
  { roles: ["hr"] },
);

export const listMoves = action(movesInput, (ctx, input) => listSensitivityMoves(ctx, input), {
  roles: ["hr"],
});

export const takeBack = action(
  goBackInput,
  async (ctx, input) => {
    await goBack(ctx, input);
    revalidatePath("/hr/settings", "layout");
  },
  { roles: ["hr"] },
);
