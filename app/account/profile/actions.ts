"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { action } from "#lib/action.ts";
import { profileFields } from "#lib/domain/profile/profile-fields.ts";
import { askCorrection } from "#lib/services/profile/ask-correction.ts";
import { removePhoto, savePhoto } from "#lib/services/profile/save-photo.ts";
import { saveProfile } from "#lib/services/profile/save-profile.ts";
import { withdrawCorrection } from "#lib/services/profile/withdraw-correction.ts";
import { correctionInput, photoInput, withdrawInput } from "./schema.ts";

const readAnew = () => revalidatePath("/", "layout");

export const changeProfile = action(profileFields, async (ctx, input) => {
  await saveProfile(ctx, input);
  readAnew();
});

export const changePhoto = action(photoInput, async (ctx, { photo }) => {
  await savePhoto(ctx, { file: photo });
  readAnew();
});

export const deletePhoto = action(z.unknown(), async (ctx) => {
  await removePhoto(ctx);
  readAnew();
});

export const requestCorrection = action(correctionInput, async (ctx, input) => {
  await askCorrection(ctx, input);
  readAnew();
});

export const takeBackCorrection = action(withdrawInput, async (ctx, input) => {
  await withdrawCorrection(ctx, input);
  readAnew();
});
