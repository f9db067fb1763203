import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { FlagDecision } from "#lib/domain/detection/verdicts.ts";
import { decisionWords } from "#lib/domain/insight/finding-words.ts";

const tones: Record<FlagDecision, BadgeTone> = {
  confirmed: "accent",
  watching: "attention",
  dismissed: "neutral",
};
const signs: Record<FlagDecision, string> = { confirmed: "●", watching: "◐", dismissed: "○" };

/** What HR decided about a finding: a sign and a word. */
export function DecisionBadge({ decision }: { decision: FlagDecision | null }) {
  if (decision === null) return <span className="text-sm whitespace-nowrap text-muted">Not decided</span>;
  return (
    <Badge tone={tones[decision]}>
      <span aria-hidden="true">{signs[decision]}</span>
      {decisionWords[decision]}
    </Badge>
  );
}
