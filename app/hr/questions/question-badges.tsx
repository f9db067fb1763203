import { Badge } from "#components/ui/badge.tsx";
import type { BankEntry } from "#lib/domain/conversation/bank/company/bank-entries.ts";

/** Whose question it is and whether Elara says it. */
export function QuestionBadges({ entry }: { entry: BankEntry }) {
  return (
    <>
      {entry.isOwn ? <Badge tone="accent">Your own</Badge> : null}
      {entry.isOn ? null : <Badge>Off</Badge>}
      {entry.problem !== null && entry.isOn ? <Badge tone="attention">Not said</Badge> : null}
    </>
  );
}
