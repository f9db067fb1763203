import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import type { SummaryClaim, SummaryLine, SummaryView } from "#lib/domain/insight/summary/summary-view.ts";

type SummaryBodyProps = {
  readonly view: SummaryView;
  /** Whose note and words they are: “you” to the person, “the person” to HR. */
  readonly reader: "person" | "hr";
};

/** A summary of a talk as it reads to its person and to HR alike. What nothing was said about is not there. */
export function SummaryBody({ view, reader }: SummaryBodyProps) {
  const { text, concerns, sentiment, strain, actions, followUps, note } = view;
  return (
    <div className="grid gap-7">
      {text === null ? null : (
        <p dir="auto" className="voice max-w-prose text-lg wrap-anywhere whitespace-pre-line">
          {text}
        </p>
      )}
      {concerns.length === 0 ? null : (
        <Part title="What it was about">
          <Claims claims={concerns} reader={reader} />
        </Part>
      )}
      {sentiment === null ? null : (
        <Part title="How it sounded">
          <p>{sentiment.text}</p>
        </Part>
      )}
      {strain === null ? null : (
        <Part title="Signs of strain">
          <p className="mb-4">{strain.text}</p>
          <Claims claims={strain.signals} reader={reader} />
        </Part>
      )}
      <Lines title="What could help" lines={actions} />
      <Lines title="What to come back to" lines={followUps} />
      {note === null ? null : (
        <Part title={reader === "person" ? "What you added" : "What the person added"}>
          <p dir="auto" className="max-w-prose wrap-anywhere whitespace-pre-line">
            {note}
          </p>
        </Part>
      )}
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-2 text-lg">{title}</h3>
      {children}
    </section>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly SummaryLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="grid max-w-prose list-disc gap-1.5 pl-5">
        {lines.map(({ name, text }) => (
          <li key={name} dir="auto" className="wrap-anywhere">
            {text}
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Claims({
  claims,
  reader,
}: {
  readonly claims: readonly SummaryClaim[];
  readonly reader: SummaryBodyProps["reader"];
}) {
  if (claims.length === 0) return null;
  return (
    <ul className="grid gap-5">
      {claims.map(({ name, topic, text, quotes }) => (
        <li key={name} className="max-w-prose">
          <p dir="auto" className="wrap-anywhere">
            {topic === null ? null : <Badge className="mr-2">{topic}</Badge>}
            {text}
          </p>
          {quotes.map((quote) => (
            <blockquote
              key={quote.name}
              dir="auto"
              className="mt-2 border-l-2 border-line pl-4 text-muted wrap-anywhere"
            >
              <span className="sr-only">{reader === "person" ? "In your words: " : "In their words: "}</span>“
              {quote.text}”
            </blockquote>
          ))}
        </li>
      ))}
    </ul>
  );
}
