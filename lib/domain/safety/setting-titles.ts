import { countrySetting, ownContactsSetting } from "./help-settings.ts";
import { rotaSetting } from "./rota.ts";

/** Settings with a page of their own, by key, as the history names them. */
export const safetySettingTitles: Readonly<Record<string, string>> = {
  [rotaSetting.key]: "Who is called when somebody needs a person",
  [countrySetting.key]: "Country of the help lines",
  [ownContactsSetting.key]: "The company's own contacts",
};
