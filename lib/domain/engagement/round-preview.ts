import type { ContactReason } from "./nudge.ts";
import { describeCause } from "./round-view.ts";
import type { Selection } from "./select-targets.ts";

/** Whom a round would ask, as HR reads it: people with a finding by name, all others as one number. */
export type RoundPreview = {
  readonly looked: number;
  readonly asked: number;
  /** Of those who are asked, whose quiet hours have to end first. */
  readonly askedLater: number;
  readonly othersAsked: number;
  readonly othersWithoutAccount: number;
  readonly findings: readonly { readonly employeeId: string; readonly words: string }[];
};

const hasFinding = ({ reasons }: { reasons: readonly ContactReason[] }) => reasons.includes("flagged");

/** Leaves out whoever looks: nobody reads of themselves. */
export function toRoundPreview(
  selection: Selection,
  { now, self }: { readonly now: Date; readonly self: string | null },
): RoundPreview {
  const isOther = ({ employeeId }: { employeeId: string }) => employeeId !== self;
  const targets = selection.targets.filter(isOther);
  const unreachable = selection.unreachable.filter(isOther);
  const words = [
    ...targets.map((target) => ({
      ...target,
      words: target.sendAt > now ? "Asked when their quiet hours are over" : "Asked",
    })),
    ...unreachable.map((person) => ({ ...person, words: describeCause("no_account") })),
    ...selection.omissions
      .filter(isOther)
      .map((person) => ({ ...person, words: describeCause(person.obstacle) })),
  ];
  return {
    looked: selection.looked,
    asked: targets.length,
    askedLater: targets.filter(({ sendAt }) => sendAt > now).length,
    othersAsked: targets.filter((target) => !hasFinding(target)).length,
    othersWithoutAccount: unreachable.filter((person) => !hasFinding(person)).length,
    findings: words.filter(hasFinding).map(({ employeeId, words: what }) => ({ employeeId, words: what })),
  };
}
