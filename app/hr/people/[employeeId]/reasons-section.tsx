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
      <p className="voice mb-6 max-w-prose text-lg">
        {current.decision === "dismissed" ? "HR set this finding aside. " : ""}
        {explanation.summary}
      </p>
      <ExplanationParts explanation={explanation} reader="hr" />
      {explanation.holdsBackMood ? (
        <p className="mt-6 text-sm text-muted">
          {explanation.reasons.length === 0 ? "" : "What else this finding rests on are mood answers. "}
          The person's own mood answers are closed since HR set the finding aside, and so is what tells of
          them.
        </p>
      ) : null}
      <p className="mt-6 text-sm text-muted">
        {notAJudgement} It compares records; what they mean, only a talk can tell.
      </p>
    </Card>
  );
}
