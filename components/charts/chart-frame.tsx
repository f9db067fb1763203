import type { ReactNode } from "react";
import type { ChartText } from "#lib/domain/insight/chart-model.ts";

export type HeadingLevel = "h2" | "h3";

type ChartFrameProps = {
  text: ChartText;
  level?: HeadingLevel;
  /** The drawing; those who do not see it hear the answer and find the table. */
  children: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
};

/** Every chart alike: the question, the answer in words, the drawing, the source, and the figures. */
export function ChartFrame({ text, level: Heading = "h2", children, table }: ChartFrameProps) {
  return (
    <figure className="chart min-w-0">
      <figcaption className="mb-5">
        <Heading className="text-xl">{text.question}</Heading>
        <p className="mt-1.5 max-w-prose text-base text-muted">{text.answer}</p>
      </figcaption>
      {children}
      {text.note ? <p className="mt-4 max-w-prose text-xs text-muted">{text.note}</p> : null}
      <details className="mt-1 text-xs">
        <summary className="inline-flex min-h-8 items-center text-accent underline decoration-accent/40 underline-offset-4 hover:decoration-current">
          Show as table
        </summary>
        <div className="mt-2">{table}</div>
      </details>
    </figure>
  );
}
