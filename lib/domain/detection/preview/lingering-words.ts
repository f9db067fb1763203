import { wordPeople, wordShare } from "./preview-words.ts";

type SensitivityMove = { readonly from: number; readonly to: number; readonly hysteresis: number };

/**
 * That flags outlast a lower sensitivity: what stays now, or what will stay when a higher one is taken back.
 * @param known how many would be kept and would enter; null: that is not known
 * @returns null where nobody can stay flagged by it
 */
export function describeLingering(
  { from, to, hysteresis }: SensitivityMove,
  known: { readonly kept: number; readonly entering: number } | null,
): string | null {
  if (hysteresis === 0 || from === to) return null;
  const rule = `one that stands ends only below a lower line, ${wordShare(hysteresis, 1)} lower`;
  if (to > from) {
    if (known?.entering === 0) return null;
    return `Going back later will not end every flag that begins with this: ${rule}.`;
  }
  if (known?.kept === 0) return null;
  const who = known === null ? "" : ` ${wordPeople(known.kept)} would stay flagged for that reason.`;
  return `A lower sensitivity does not end every flag: ${rule}.${who}`;
}

/** The same of another rule that is taken back; null where nobody can stay flagged by it. */
export function describeLingeringRule(hysteresis: number): string | null {
  if (hysteresis === 0) return null;
  return `Going back does not end every flag that has begun since: one that stands ends only below a lower line, ${wordShare(hysteresis, 1)} lower.`;
}
