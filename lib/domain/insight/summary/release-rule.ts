import { z } from "zod";
import type { SettingDefinition } from "../../settings/definition.ts";
import { toHoldingValue } from "../../settings/parse-setting.ts";

export const releaseModes = ["automatic", "after_review", "only_when_released"] as const;
export type ReleaseMode = (typeof releaseModes)[number];

/** When HR may read a summary. `reviewHours` counts in the mode `after_review` alone. */
export type ReleaseRule = { readonly mode: ReleaseMode; readonly reviewHours: number };

export const releaseRuleSetting: SettingDefinition<ReleaseRule> = {
  key: "summaries.release",
  schema: z.strictObject({ mode: z.enum(releaseModes), reviewHours: z.int().min(24).max(336) }),
  defaultValue: { mode: "after_review", reviewHours: 48 },
};

/** Hours from the telling until a summary is released by itself; null: never by itself. */
export type ReleaseWait = number | null;

export function toReleaseWait({ mode, reviewHours }: ReleaseRule): ReleaseWait {
  if (mode === "automatic") return 0;
  return mode === "after_review" ? reviewHours : null;
}

/** Whether `wait` protects the person more than `other` does. */
export function isStricterWait(wait: ReleaseWait, other: ReleaseWait): boolean {
  if (other === null) return false;
  return wait === null || wait > other;
}

/** A change of the setting: what it was set to, as it is stored, and when. */
export type RuleChange = { readonly value: unknown; readonly changedAt: Date };

/**
 * The strictest rule that held at any moment from `since` on: the one that held then, and each that followed. Once strict,
 * it stays strict for whatever was told under it.
 * @param changes all changes of the setting, in any order
 */
export function computeStrictestWait(changes: readonly RuleChange[], since: Date): ReleaseWait {
  const inOrder = [...changes].sort((one, other) => one.changedAt.getTime() - other.changedAt.getTime());
  const before = inOrder.filter(({ changedAt }) => changedAt <= since).at(-1);
  const values = [
    before?.value,
    ...inOrder.filter(({ changedAt }) => changedAt > since).map(({ value }) => value),
  ];
  return values
    .map((value) => toReleaseWait(toHoldingValue(releaseRuleSetting, value)))
    .reduce((strictest, wait) => (isStricterWait(wait, strictest) ? wait : strictest));
}

const hourMs = 3_600_000;

export type ReleaseTerms = {
  /** When the person was told that the summary waits. */
  readonly toldAt: Date;
  readonly wait: ReleaseWait;
  /** Nothing but the person's own word releases it, whatever the setting says. */
  readonly isOnlyByPerson: boolean;
};

/** When a summary is released if its person does nothing; null: not without them. */
export function computeReleaseAt({ toldAt, wait, isOnlyByPerson }: ReleaseTerms): Date | null {
  if (isOnlyByPerson || wait === null) return null;
  return new Date(toldAt.getTime() + wait * hourMs);
}

/**
 * When a waiting summary is released by the rule that holds for it now: not before the moment that its person was told of,
 * and later, or not at all, where the rule has become stricter since.
 */
export function computeStandingRelease(
  told: Omit<ReleaseTerms, "wait"> & { readonly releaseAt: Date | null },
  wait: ReleaseWait,
): Date | null {
  const byRule = computeReleaseAt({ ...told, wait });
  if (byRule === null || told.releaseAt === null) return null;
  return new Date(Math.max(byRule.getTime(), told.releaseAt.getTime()));
}

/** Whole hours until then, begun ones counted; 0 when it is past. */
export function computeHoursLeft(releaseAt: Date, now: Date): number {
  return Math.max(0, Math.ceil((releaseAt.getTime() - now.getTime()) / hourMs));
}

/** The least time to think again after something was taken back, in hours. */
const leastSecondThoughtHours = 24;

/** The wait after a summary was kept back and then not: the rule's own, yet never less than a day. */
export function toSecondWait(wait: ReleaseWait): ReleaseWait {
  return wait === null ? null : Math.max(wait, leastSecondThoughtHours);
}
