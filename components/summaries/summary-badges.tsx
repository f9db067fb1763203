import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { SummaryStatus } from "#lib/domain/insight/summary/summary-status.ts";
import { statusWords } from "#lib/domain/insight/summary/summary-words.ts";

const tones: Readonly<Record<SummaryStatus, BadgeTone>> = {
  waiting: "attention",
  withheld: "neutral",
  released: "accent",
  withdrawn: "neutral",
};

/** Where a summary of one's own stands. */
export function SummaryBadges({
  status,
  isCorrected,
}: {
  readonly status: SummaryStatus;
  readonly isCorrected: boolean;
}) {
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Badge tone={tones[status]}>{statusWords[status]}</Badge>
      {isCorrected ? <Badge>Corrected by you</Badge> : null}
    </span>
  );
}
