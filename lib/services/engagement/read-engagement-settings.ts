import type { Db } from "#db/client.ts";
import {
  dailyRoundSetting,
  type EngagementSettings,
  engagementSwitch,
  escalationSetting,
  followUpSetting,
  quietHoursSetting,
  restraintSetting,
  targetRulesSetting,
} from "#lib/domain/engagement/settings.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

/** All that decides who is asked how they are, as it holds now. */
export async function readEngagementSettings(db: Db): Promise<EngagementSettings> {
  return {
    isOn: (await readSetting(db, engagementSwitch)).value,
    round: (await readSetting(db, dailyRoundSetting)).value,
    targets: (await readSetting(db, targetRulesSetting)).value,
    restraint: (await readSetting(db, restraintSetting)).value,
    quietHours: (await readSetting(db, quietHoursSetting)).value,
    followUp: (await readSetting(db, followUpSetting)).value,
    escalation: (await readSetting(db, escalationSetting)).value,
  };
}
