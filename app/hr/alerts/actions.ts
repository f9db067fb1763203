"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { handBack } from "#lib/services/alerts/hand-back.ts";
import { resolveAlert } from "#lib/services/alerts/resolve-alert.ts";
import { takeOver } from "#lib/services/alerts/take-over.ts";
import { writeNote } from "#lib/services/alerts/write-note.ts";
import { alertInput, noteInput, resolveInput, takeOverInput } from "./schema.ts";

const forHr = { roles: ["hr"] } as const;
const readAnew = () => revalidatePath("/hr", "layout");

export const take = action(
  takeOverInput,
  async (ctx, input) => {
    await takeOver(ctx, input);
    readAnew();
  },
  forHr,
);

export const giveBack = action(
  alertInput,
  async (ctx, input) => {
    await handBack(ctx, input);
    readAnew();
  },
  forHr,
);

export const addNote = action(
  noteInput,
  async (ctx, input) => {
    await writeNote(ctx, input);
    readAnew();
  },
  forHr,
);

export const resolve = action(
  resolveInput,
  async (ctx, input) => {
    await resolveAlert(ctx, input);
    readAnew();
  },
  forHr,
);
