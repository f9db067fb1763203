import { alertRetentionSetting } from "./alert-retention.ts";
import { countrySetting, ownContactsSetting } from "./help-settings.ts";
import { rotaSetting } from "./rota.ts";
import { workHoursSetting } from "./work-hours.ts";

/** Settings with a page of their own, by key, as the history names them. */
export const safetySettingTitles: Readonly<Record<string, string>> = {
  [rotaSetting.key]: "Who is called when somebody needs a person",
  [workHoursSetting.key]: "When HR works, for alerts that nobody waits for",
  [alertRetentionSetting.key]: "How long resolved alerts are kept",
  [countrySetting.key]: "Country of the help lines",
  [ownContactsSetting.key]: "The company's own contacts",
};
