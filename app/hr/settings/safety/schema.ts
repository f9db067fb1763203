import { z } from "zod";
import { alertRetentionSetting } from "#lib/domain/safety/alert-retention.ts";
import { countrySetting, ownContactsSetting } from "#lib/domain/safety/help-settings.ts";
import { rotaSetting } from "#lib/domain/safety/rota.ts";
import { workHoursSetting } from "#lib/domain/safety/work-hours.ts";

const change = { readVersion: z.int().min(0), reason: z.string().max(5000) };

export const rotaInput = z.object({ value: rotaSetting.schema, ...change });
export const countryInput = z.object({ value: countrySetting.schema, ...change });
export const contactsInput = z.object({ value: ownContactsSetting.schema, ...change });
export const workHoursInput = z.object({ value: workHoursSetting.schema, ...change });
export const retentionInput = z.object({ value: alertRetentionSetting.schema, ...change });
