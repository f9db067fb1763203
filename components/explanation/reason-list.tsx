import type { ShownReason } from "#lib/domain/insight/explanation/explain-finding.ts";
import {
  type Reader,
  strengthLegend,
  trendLegend,
  trendWords,
} from "#lib/domain/insight/explanation/reason-words.ts";
import { StrengthMark } from "./strength-mark.tsx";

const trendSigns: Readonly<Record<ShownReason["trend"], string>> = {
  worse: "↘",
  better: "↗",
  steady: "→",
  unknown: "",
};

type ReasonListProps = {
  reasons: readonly ShownReason[];
  /** What the list is called to those who hear it. */
  name: string;
  reader: Reader;
  /** Strength is how much a reason carries of a finding; what speaks against one carries nothing of it. */
  saysStrength?: boolean;
};

/** Reasons in sentences, each with how much it carries, which way it goes and what it is held against. */
export function ReasonList({ reasons, name, reader, saysStrength = true }: ReasonListProps) {
  const hasTrend = reasons.some(({ trend }) => trend !== "unknown");
  return (
    <>
      <ol aria-label={name} className="grid gap-5">
        {reasons.map(({ key, title, sentence, strength, trend, comparison }) => (
          <li key={key} className="border-l-2 border-line-strong pl-4">
            <p className="text-sm font-semibold text-muted">{title}</p>
            <p data-testid="sentence" className="max-w-prose">
              {sentence}
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-0.5 text-sm text-muted">
              {saysStrength ? <StrengthMark strength={strength} /> : null}
              <span>
                {trend === "unknown" ? null : <span aria-hidden="true">{trendSigns[trend]} </span>}
                {trendWords[trend]}
              </span>
              <span>{comparison}</span>
            </p>
          </li>
        ))}
      </ol>
      {saysStrength && reasons.length > 0 ? (
        <p className="mt-4 max-w-prose text-xs text-muted">
          {strengthLegend[reader]}
          {hasTrend ? ` ${trendLegend}` : ""}
        </p>
      ) : null}
    </>
  );
}
