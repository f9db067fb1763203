import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { RunState } from "#lib/domain/jobs/run-outcome.ts";

const looks: Readonly<Record<RunState, { tone: BadgeTone; word: string }>> = {
  running: { tone: "accent", word: "Running" },
  succeeded: { tone: "good", word: "Done" },
  failed: { tone: "attention", word: "Failed, tried again" },
  given_up: { tone: "danger", word: "Given up" },
  lost: { tone: "attention", word: "Cut off" },
};

export function RunStateBadge({ state }: { state: RunState }) {
  return <Badge tone={looks[state].tone}>{looks[state].word}</Badge>;
}
