import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { ContestStatus } from "#lib/domain/contest/contest.ts";

const looks: Readonly<Record<ContestStatus, { word: string; tone: BadgeTone; sign: string }>> = {
  open: { word: "Waits for HR", tone: "accent", sign: "◐" },
  answered: { word: "Answered", tone: "good", sign: "●" },
  withdrawn: { word: "Taken back", tone: "neutral", sign: "○" },
};

/** Where a contested point stands, for the person who contested it. */
export function ContestStatusBadge({ status }: { readonly status: ContestStatus }) {
  const { word, tone, sign } = looks[status];
  return (
    <Badge tone={tone}>
      <span aria-hidden="true">{sign}</span>
      {word}
    </Badge>
  );
}
