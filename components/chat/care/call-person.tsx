"use client";

import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import type { HandOff } from "#lib/domain/conversation/care/care-card.ts";
import { describeHandOff } from "./hand-off-words.ts";

export type CallPerson = (
  kind: "crisis" | "work_harm",
) => Promise<
  { readonly ok: true; readonly data: HandOff } | { readonly ok: false; readonly message: string }
>;

type CallPersonProps = {
  readonly handOff: HandOff;
  readonly kind: "crisis" | "work_harm";
  readonly onCall: CallPerson;
  /** Other words for who knows; what was said may stand in front of somebody else than in a talk with Elara. */
  readonly wordHandOff?: (handOff: HandOff) => string;
};

/** Who at the company knows, and the button that asks for one of them. */
export function CallPersonPart({ handOff, kind, onCall, wordHandOff = describeHandOff }: CallPersonProps) {
  const [answer, setAnswer] = useState<HandOff | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const current = answer ?? handOff;
  const call = () =>
    startTransition(async () => {
      const result = await onCall(kind).catch(() => null);
      setAnswer((before) => (result?.ok ? result.data : before));
      setProblem(result?.ok ? null : (result?.message ?? unreachable));
    });
  return (
    <div className="grid gap-3">
      <p role="status">{problem ?? wordHandOff(current)}</p>
      {current.state === "told" || current.state === "taken" ? null : (
        <div>
          <Button pending={isPending} onClick={call}>
            I want to talk to a person now
          </Button>
        </div>
      )}
    </div>
  );
}

const unreachable =
  "Elara cannot be reached at the moment, so nobody could be told. Please call one of the numbers here.";
