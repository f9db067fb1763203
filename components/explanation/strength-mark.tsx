import type { ReasonStrength } from "#lib/domain/detection/verdicts.ts";
import { strengthWords } from "#lib/domain/insight/explanation/reason-words.ts";

const filledDots: Readonly<Record<ReasonStrength, number>> = { slight: 1, clear: 2, strong: 3 };

/** How much a reason carries: filled dots and a word. */
export function StrengthMark({ strength }: { strength: ReasonStrength }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg viewBox="0 0 28 8" className="h-2 w-7" aria-hidden="true">
        {[0, 1, 2].map((dot) => (
          <circle
            key={dot}
            cx={4 + dot * 10}
            cy="4"
            r="3"
            className={
              dot < filledDots[strength] ? "fill-ink stroke-ink" : "fill-transparent stroke-line-strong"
            }
          />
        ))}
      </svg>
      {strengthWords[strength]}
    </span>
  );
}
