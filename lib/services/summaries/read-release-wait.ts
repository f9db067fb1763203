import type { Db } from "#db/client.ts";
import { listSettingChanges } from "#db/queries/settings.ts";
import {
  computeStrictestWait,
  type ReleaseWait,
  type RuleChange,
  releaseRuleSetting,
} from "#lib/domain/insight/summary/release-rule.ts";

/** Every change of the release rule there ever was. */
export async function listRuleChanges(db: Db): Promise<readonly RuleChange[]> {
  return listSettingChanges(db, { key: releaseRuleSetting.key });
}

/** The strictest release rule that held since then, as the hours it waits. */
export async function readReleaseWait(db: Db, since: Date): Promise<ReleaseWait> {
  return computeStrictestWait(await listRuleChanges(db), since);
}
