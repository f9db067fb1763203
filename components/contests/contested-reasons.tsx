import type { ContestedReason } from "#lib/domain/contest/contest.ts";

type ContestedReasonsProps = {
  readonly reasons: readonly ContestedReason[];
  /** Whether one more is not shown, because it repeats mood answers that are closed. */
  readonly holdsBackMood?: boolean;
};

/** Which sentences of a finding are contested; a finding that had none to show is contested as a whole. */
export function ContestedReasons({ reasons, holdsBackMood = false }: ContestedReasonsProps) {
  if (reasons.length === 0 && !holdsBackMood) return <p>The finding as a whole is contested.</p>;
  return (
    <ul className="grid max-w-prose list-disc gap-1 pl-5 marker:text-line-strong">
      {reasons.map(({ quantity, sentence }) => (
        <li key={quantity}>{sentence}</li>
      ))}
      {holdsBackMood ? (
        <li className="text-muted">A reason that rests on their mood answers, which are closed.</li>
      ) : null}
    </ul>
  );
}
