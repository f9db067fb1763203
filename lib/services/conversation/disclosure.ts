import type { Db } from "#db/client.ts";
import { findDisclosureAcceptance, upsertDisclosureAcceptance } from "#db/queries/conversations.ts";
import { type Ctx, requireUserId } from "#lib/context.ts";
import { disclosureVersion } from "#lib/domain/conversation/turn/limits.ts";
import {
  isStricterWait,
  type ReleaseRule,
  releaseRuleSetting,
  toReleaseWait,
} from "#lib/domain/insight/summary/release-rule.ts";
import { UserFacingError } from "#lib/errors.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { readReleaseWait } from "#lib/services/summaries/read-release-wait.ts";

export type DisclosureState = {
  readonly version: number;
  /** When this person last read it; null: not yet. */
  readonly acceptedAt: Date | null;
  /** Summaries have come to be released sooner since: it is told anew before the next talk is begun. */
  readonly isOutdated: boolean;
  /** When HR may read a summary, as it is told. */
  readonly releaseRule: ReleaseRule;
};

/**
 * What has to be told before the first message. It is told anew when summaries have come to be released sooner: until it is
 * read again, the later release holds for this person.
 */
export async function readDisclosure(ctx: Ctx): Promise<DisclosureState> {
  const key = { userId: requireUserId(ctx), version: disclosureVersion };
  const { value: releaseRule } = await readSetting(ctx.db, releaseRuleSetting);
  const accepted = await findDisclosureAcceptance(ctx.db, key);
  const toldAt = accepted === null ? null : (accepted.renewedAt ?? accepted.acceptedAt);
  const isOutdated = toldAt !== null && (await isLooserNow(ctx.db, releaseRule, toldAt));
  return { version: disclosureVersion, acceptedAt: toldAt, isOutdated, releaseRule };
}

async function isLooserNow(db: Db, rule: ReleaseRule, toldAt: Date): Promise<boolean> {
  return isStricterWait(await readReleaseWait(db, toldAt), toReleaseWait(rule));
}

/**
 * The person has read what Elara is, who sees what, and when confidentiality ends.
 * @throws UserFacingError conflict when they have read another version than holds
 */
export async function acceptDisclosure(ctx: Ctx, { version }: { version: number }): Promise<void> {
  const userId = requireUserId(ctx);
  if (version !== disclosureVersion) {
    throw new UserFacingError("conflict", "This text has changed meanwhile. Reload the page to read it.");
  }
  await upsertDisclosureAcceptance(ctx.db, { userId, version, acceptedAt: ctx.now() });
}
