type ReasonSentencesProps = {
  sentences: readonly string[];
  /** A reason repeats the person's own mood answers, which are closed. */
  holdsBackMood: boolean;
  /** How many are written out; the others are counted. */
  shown: number;
};

/** Why somebody stands out, in sentences. */
export function ReasonSentences({ sentences, holdsBackMood, shown }: ReasonSentencesProps) {
  const further = sentences.length - shown;
  return (
    <ul className="grid gap-1 text-sm">
      {sentences.slice(0, shown).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {further > 0 ? (
        <li className="text-muted">
          and {further} more {further === 1 ? "reason" : "reasons"}
        </li>
      ) : null}
      {holdsBackMood ? (
        <li className="text-muted">One reason rests on mood answers, which are closed.</li>
      ) : null}
    </ul>
  );
}
