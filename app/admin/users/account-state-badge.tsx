import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import type { AccountState } from "#lib/domain/sign-in/account-state.ts";

const looks: Record<AccountState, { tone: BadgeTone; word: string }> = {
  active: { tone: "good", word: "Active" },
  invited: { tone: "accent", word: "Invited" },
  disabled: { tone: "neutral", word: "Disabled" },
};

export function AccountStateBadge({ state }: { state: AccountState }) {
  return <Badge tone={looks[state].tone}>{looks[state].word}</Badge>;
}
