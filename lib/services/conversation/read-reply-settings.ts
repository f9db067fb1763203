import type { Db } from "#db/client.ts";
import { listSettings } from "#db/queries/settings.ts";
import {
  companyPoliciesSetting,
  promptTokensSetting,
  type ReplyLimits,
  replyLengthSetting,
  replyPatienceSetting,
  samplingSetting,
  systemMessageSetting,
} from "#lib/domain/conversation/settings.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { toHoldingValue } from "#lib/domain/settings/parse-setting.ts";

export type ReplySettings = {
  readonly limits: ReplyLimits;
  /** In the company's own words; null: it has written nothing. */
  readonly companyPolicies: string | null;
};

/** What replies are held to at this moment, and what the company says; one query. */
export async function readReplySettings(db: Db): Promise<ReplySettings> {
  const stored = new Map((await listSettings(db)).map(({ key, value }) => [key, value]));
  const read = <Value>(definition: SettingDefinition<Value>) =>
    toHoldingValue(definition, stored.get(definition.key));
  const companyPolicies = read(companyPoliciesSetting);
  return {
    limits: {
      sampling: read(samplingSetting),
      patience: read(replyPatienceSetting),
      length: read(replyLengthSetting),
      promptTokens: read(promptTokensSetting),
      hasSystemMessage: read(systemMessageSetting),
    },
    companyPolicies: companyPolicies === "" ? null : companyPolicies,
  };
}
