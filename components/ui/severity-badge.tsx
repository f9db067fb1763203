import type { Severity } from "#lib/domain/detection/verdicts.ts";
import { Badge, type BadgeTone } from "./badge.tsx";

const looks: Record<Severity, { tone: BadgeTone; word: string; bars: number }> = {
  moderate: { tone: "neutral", word: "Moderate", bars: 1 },
  significant: { tone: "attention", word: "Significant", bars: 2 },
  severe: { tone: "strong", word: "Severe", bars: 3 },
};

/** How severe a finding is: a word and rising bars, so that it reads without colour. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const { tone, word, bars } = looks[severity];
  return (
    <Badge tone={tone}>
      <svg viewBox="0 0 11 10" className="h-2.5 w-3" fill="currentColor" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 4}
            y={10 - bar * 3.2}
            width="2.6"
            height={bar * 3.2}
            rx="0.8"
            opacity={bar <= bars ? 1 : 0.28}
          />
        ))}
      </svg>
      {word}
    </Badge>
  );
}
