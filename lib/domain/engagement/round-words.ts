import type { RoundCounts } from "./round-view.ts";

/** A round in one sentence; before the first one what will come. */
export function describeRound({
  round,
}: {
  readonly round: { readonly counts: RoundCounts; readonly looked: number } | null;
}): string {
  if (round === null) return "Whom Elara asks how they are, why, and what came of it.";
  const { asked, planned, withdrawn, answered } = round.counts;
  const reached = asked - planned - withdrawn;
  if (asked === 0) return `Nobody was asked. Elara looked at ${countPeople(round.looked)}.`;
  const waiting = planned === 0 ? "" : ` ${countPeople(planned)} still in quiet hours.`;
  return `${countPeople(reached)} asked, ${answered === 0 ? "none has" : `${answered} ${answered === 1 ? "has" : "have"}`} answered.${waiting}`;
}

function countPeople(count: number): string {
  return count === 1 ? "1 person" : `${count.toLocaleString("en")} people`;
}
