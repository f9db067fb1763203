import { ExplanationParts } from "#components/explanation/explanation-parts.tsx";
import { Card } from "#components/ui/card.tsx";
import type { OwnFinding } from "#lib/domain/insight/explanation/own-finding.ts";
import { partTitles } from "#lib/domain/insight/explanation/reason-words.ts";

/** What stood out, to the person it is about; once HR has looked, it opens with what came of it. */
export function FindingSection({ finding }: { finding: OwnFinding }) {
  const { since, opening, explanation, isSettled } = finding;
  return (
    <>
      <section aria-label="In short" className="rounded-xl border border-line bg-accent-soft/55 p-6 sm:p-8">
        {opening === null ? null : <p className="voice max-w-prose text-xl">{opening}</p>}
        {isSettled ? (
          <p className="mt-3 max-w-prose">
            Nothing follows from it, and your mood answers are closed to HR again.
          </p>
        ) : (
          <>
            <p className={opening === null ? "voice max-w-prose text-xl" : "mt-3 max-w-prose"}>
              {explanation.summary}
            </p>
            <p className="mt-3 max-w-prose">
              Perhaps you know why, perhaps it is nothing, perhaps it is a lot at the moment. Elara sees
              records only, not you.
            </p>
          </>
        )}
        <p className="mt-4 text-sm text-muted">Noticed since {since}</p>
      </section>
      <Card title={partTitles.self.reasons}>{opening === null ? tellAll(finding) : fold(finding)}</Card>
    </>
  );
}

function tellAll({ explanation }: OwnFinding) {
  return <ExplanationParts explanation={explanation} reader="self" />;
}

function fold(finding: OwnFinding) {
  return (
    <details>
      <summary className="inline-flex min-h-8 items-center text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-current">
        Read what stood out
      </summary>
      {finding.isSettled ? <p className="mt-4 max-w-prose">{finding.explanation.summary}</p> : null}
      <div className="mt-5">{tellAll(finding)}</div>
    </details>
  );
}
