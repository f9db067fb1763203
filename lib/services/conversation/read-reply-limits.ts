import type { Db } from "#db/client.ts";
import { listSettings } from "#db/queries/settings.ts";
import {
  promptTokensSetting,
  type ReplyLimits,
  replyLengthSetting,
  replyPatienceSetting,
  samplingSetting,
  systemMessageSetting,
} from "#lib/domain/conversation/settings.ts";
import type { SettingDefinition } from "#lib/domain/settings/definition.ts";
import { toHoldingValue } from "#lib/domain/settings/parse-setting.ts";

/** What replies are held to at this moment; one query. */
export async function readReplyLimits(db: Db): Promise<ReplyLimits> {
  const stored = new Map((await listSettings(db)).map(({ key, value }) => [key, value]));
  const read = <Value>(definition: SettingDefinition<Value>) =>
    toHoldingValue(definition, stored.get(definition.key));
  return {
    sampling: read(samplingSetting),
    patience: read(replyPatienceSetting),
    length: read(replyLengthSetting),
    promptTokens: read(promptTokensSetting),
    hasSystemMessage: read(systemMessageSetting),
  };
}
