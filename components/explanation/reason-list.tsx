import type { ShownReason } from "#lib/domain/insight/explanation/explain-finding.ts";
import { trendWords } from "#lib/domain/insight/explanation/reason-words.ts";
import { StrengthMark } from "./strength-mark.tsx";

const trendSigns: Readonly<Record<ShownReason["trend"], string>> = {
  worse: "↘",
  better: "↗",
  steady: "→",
  unknown: "",
};

/** Reasons in sentences, each with how much it carries, which way it goes and what it is held against. */
export function ReasonList({ reasons }: { reasons: readonly ShownReason[] }) {
  return (
    <ol className="grid gap-5">
      {reasons.map(({ key, title, sentence, strength, trend, comparison }) => (
        <li key={key} className="border-l-2 border-line-strong pl-4">
          <p className="text-sm font-semibold text-muted">{title}</p>
          <p className="max-w-prose">{sentence}</p>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-0.5 text-sm text-muted">
            <StrengthMark strength={strength} />
            <span>
              {trend === "unknown" ? null : <span aria-hidden="true">{trendSigns[trend]} </span>}
              {trendWords[trend]}
            </span>
            <span>{comparison}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
