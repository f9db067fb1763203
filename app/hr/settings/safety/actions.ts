"use server";

import { revalidatePath } from "next/cache";
import { action } from "#lib/action.ts";
import { alertRetentionSetting } from "#lib/domain/safety/alert-retention.ts";
import { countrySetting, ownContactsSetting } from "#lib/domain/safety/help-settings.ts";
import { workHoursSetting } from "#lib/domain/safety/work-hours.ts";
import { saveRota } from "#lib/services/safety/save-rota.ts";
import { changeSetting } from "#lib/services/settings/change-setting.ts";
import { contactsInput, countryInput, retentionInput, rotaInput, workHoursInput } from "./schema.ts";

const forHr = { roles: ["hr"] } as const;
const readAnew = () => revalidatePath("/hr/settings", "layout");

export const changeRota = action(
  rotaInput,
  async (ctx, input) => {
    await saveRota(ctx, input);
    readAnew();
  },
  forHr,
);

export const changeCountry = action(
  countryInput,
  async (ctx, input) => {
    await changeSetting(ctx, countrySetting, input);
    readAnew();
  },
  forHr,
);

export const changeContacts = action(
  contactsInput,
  async (ctx, input) => {
    await changeSetting(ctx, ownContactsSetting, input);
    readAnew();
  },
  forHr,
);

export const changeWorkHours = action(
  workHoursInput,
  async (ctx, input) => {
    await changeSetting(ctx, workHoursSetting, input);
    readAnew();
  },
  forHr,
);

export const changeRetention = action(
  retentionInput,
  async (ctx, input) => {
    await changeSetting(ctx, alertRetentionSetting, input);
    readAnew();
  },
  forHr,
);
