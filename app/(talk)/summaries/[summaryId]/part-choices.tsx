import type { ReactNode } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import type { SummaryClaim, SummaryLine, SummaryView } from "#lib/domain/insight/summary/summary-view.ts";

type PartChoicesProps = {
  readonly view: SummaryView;
  /** The parts that are ticked; null: all. */
  readonly kept: readonly string[] | null;
};

/** Every part of a summary with a box: what is unticked is taken out. */
export function PartChoices({ view, kept }: PartChoicesProps) {
  const { concerns, sentiment, strain, actions, followUps } = view;
  const tick = (line: SummaryLine, isQuote = false) => (
    <Checkbox
      key={line.name}
      name="kept"
      value={line.name}
      defaultChecked={kept === null || kept.includes(line.name)}
      className="wrap-anywhere"
      label={
        <span dir="auto" className={isQuote ? "text-muted" : undefined}>
          {isQuote ? `“${line.text}”` : line.text}
        </span>
      }
    />
  );
  const claim = (one: SummaryClaim) => (
    <div key={one.name}>
      {tick(one)}
      {one.quotes.length === 0 ? null : (
        <div className="ml-7.5">{one.quotes.map((quote) => tick(quote, true))}</div>
      )}
    </div>
  );
  return (
    <>
      <Choices title="What it was about" isThere={concerns.length > 0}>
        {concerns.map(claim)}
      </Choices>
      <Choices title="How it sounded" isThere={sentiment !== null}>
        {sentiment === null ? null : tick(sentiment)}
      </Choices>
      <Choices title="Signs of strain" isThere={strain !== null}>
        {strain === null ? null : tick(strain)}
        {strain?.signals.map(claim)}
      </Choices>
      <Choices title="What could help" isThere={actions.length > 0}>
        {actions.map((line) => tick(line))}
      </Choices>
      <Choices title="What to come back to" isThere={followUps.length > 0}>
        {followUps.map((line) => tick(line))}
      </Choices>
    </>
  );
}

function Choices({
  title,
  isThere,
  children,
}: {
  readonly title: string;
  readonly isThere: boolean;
  readonly children: ReactNode;
}) {
  if (!isThere) return null;
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{title}</legend>
      {children}
    </fieldset>
  );
}
