import type { ReactNode } from "react";
import type { Explanation } from "#lib/domain/insight/explanation/explain-finding.ts";
import {
  noStrengths,
  partTitles,
  type Reader,
  strengthsClosed,
} from "#lib/domain/insight/explanation/reason-words.ts";
import { ReasonList } from "./reason-list.tsx";

type ExplanationPartsProps = { explanation: Explanation; reader: Reader };

/** Why a finding stands, what speaks against it, what would end it and how much is known: one for all readers. */
export function ExplanationParts({ explanation, reader }: ExplanationPartsProps) {
  const titles = partTitles[reader];
  const { reasons, smallerReasons, strengths, wouldEnd, coverage } = explanation;
  return (
    <div className="grid gap-8">
      <ReasonList reasons={reasons} name="Reasons" reader={reader} />
      {smallerReasons.length === 0 ? null : (
        <details>
          <summary className="inline-flex min-h-8 items-center text-sm text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-current">
            {titles.smaller} ({smallerReasons.length})
          </summary>
          <div className="mt-4">
            <ReasonList reasons={smallerReasons} name={titles.smaller} reader={reader} />
          </div>
        </details>
      )}
      <Part title={titles.strengths}>
        {strengths.length === 0 ? (
          <p className="text-muted">{explanation.holdsBackMood ? strengthsClosed : noStrengths[reader]}</p>
        ) : (
          <ReasonList reasons={strengths} name={titles.strengths} reader={reader} saysStrength={false} />
        )}
      </Part>
      <div className="grid gap-8 md:grid-cols-2">
        <Part title={titles.end}>
          <p>{wouldEnd}</p>
        </Part>
        <Part title={titles.coverage}>
          <p>{coverage}</p>
        </Part>
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h3 className="mb-2.5 text-lg">{title}</h3>
      {children}
    </section>
  );
}
