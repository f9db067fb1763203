"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { beginWork } from "#lib/services/alerts/begin-work.ts";
import { handBack } from "#lib/services/alerts/hand-back.ts";
import { handOver } from "#lib/services/alerts/hand-over.ts";
import { reopenAlert } from "#lib/services/alerts/reopen-alert.ts";
import { resolveAlert } from "#lib/services/alerts/resolve-alert.ts";
import { takeOver } from "#lib/services/alerts/take-over.ts";
import { writeNote } from "#lib/services/alerts/write-note.ts";
import { alertInput, beginInput, handOverInput, noteInput, resolveInput, takeOverInput } from "./schema.ts";

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

export const begin = action(
  beginInput,
  async (ctx, input) => {
    await beginWork(ctx, input);
    readAnew();
  },
  forHr,
);

export const askColleague = action(
  handOverInput,
  async (ctx, input) => {
    await handOver(ctx, input);
    readAnew();
  },
  forHr,
);

export const reopen = action(
  alertInput,
  async (ctx, input) => {
    await reopenAlert(ctx, input);
    readAnew();
  },
  forHr,
);
