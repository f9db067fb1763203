import { ExplanationParts } from "#components/explanation/explanation-parts.tsx";
import { Card } from "#components/ui/card.tsx";
import type { OwnFinding } from "#lib/domain/insight/explanation/own-finding.ts";
import { partTitles } from "#lib/domain/insight/explanation/reason-words.ts";

/** What stood out, to the person it is about. */
export function FindingSection({ finding: { since, explanation } }: { finding: OwnFinding }) {
  return (
    <>
      <section aria-label="In short" className="rounded-xl border border-line bg-accent-soft/55 p-6 sm:p-8">
        <p className="voice max-w-prose text-xl">{explanation.summary}</p>
        <p className="mt-3 max-w-prose">
          Perhaps you know why, perhaps it is nothing, perhaps it is a lot at the moment. Elara sees records
          only, not you.
        </p>
        <p className="mt-4 text-sm text-muted">Noticed since {since}</p>
      </section>
      <Card title={partTitles.self.reasons}>
        <ExplanationParts explanation={explanation} reader="self" />
      </Card>
    </>
  );
}
