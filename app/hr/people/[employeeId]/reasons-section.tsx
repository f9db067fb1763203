import { ExplanationParts } from "#components/explanation/explanation-parts.tsx";
import { Card } from "#components/ui/card.tsx";
import { notAJudgement, partTitles } from "#lib/domain/insight/explanation/reason-words.ts";
import type { PersonView } from "#lib/services/people/read-person.ts";

/** Why the finding stands, what speaks against it and what would end it: in sentences. */
export function ReasonsSection({ person: { current } }: { person: PersonView }) {
  if (current === null) return null;
  const { explanation } = current;
  return (
    <Card title={partTitles.hr.reasons}>
      <p className="voice mb-6 max-w-prose text-lg">{explanation.summary}</p>
      <ExplanationParts explanation={explanation} reader="hr" />
      {explanation.holdsBackMood ? (
        <p className="mt-6 text-sm text-muted">
          One more reason rests on the person's own mood answers. They are closed since the finding was
          dismissed.
        </p>
      ) : null}
      <p className="mt-6 text-sm text-muted">
        {notAJudgement} It compares records; what they mean, only a talk can tell.
      </p>
    </Card>
  );
}
