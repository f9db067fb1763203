import type { DatasetKind } from "../dataset/kinds.ts";
import type { Reason } from "../detection/verdicts.ts";

/** Where a contest stands: HR still has to answer, its author took it back, or HR has answered. */
export const contestStatuses = ["open", "withdrawn", "answered"] as const;
export type ContestStatus = (typeof contestStatuses)[number];

/** What HR answers: you are right; the datum or finding is right, here is why; we do not agree, here is why. */
export const contestOutcomes = ["accepted", "explained", "rejected"] as const;
export type ContestOutcome = (typeof contestOutcomes)[number];

/** A reason of a finding as it read when it was contested; later runs may word it otherwise. */
export type ContestedReason = Pick<Reason, "quantity" | "features" | "sentence">;

/** What somebody contests about themselves: a finding, or a record of one data set. */
export type ContestSubject =
  | { readonly kind: "flag"; readonly flagId: string; readonly reasons: readonly ContestedReason[] }
  | { readonly kind: "datum"; readonly dataset: DatasetKind; readonly recordLabel: string };

/**
 * What tells one subject of a person from another. Two labels of a record that differ only by case,
 * spacing or the form of their characters are the same record.
 * @example toSubjectKey({ kind: "datum", dataset: "leave", recordLabel: " Annual  leave" }) // "leave:annual leave"
 */
export function toSubjectKey(subject: ContestSubject): string {
  if (subject.kind === "flag") return `flag:${subject.flagId}`;
  const label = subject.recordLabel.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
  return `${subject.dataset}:${label}`;
}
