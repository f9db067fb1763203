"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { closeAlert } from "#lib/services/alerts/close-alert.ts";
import { handBack } from "#lib/services/alerts/hand-back.ts";
import { takeOver } from "#lib/services/alerts/take-over.ts";
import { writeNote } from "#lib/services/alerts/write-note.ts";
import { alertInput, closeInput, noteInput, takeOverInput } from "./schema.ts";

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

export const close = action(
  closeInput,
  async (ctx, input) => {
    await closeAlert(ctx, input);
    readAnew();
  },
  forHr,
);
