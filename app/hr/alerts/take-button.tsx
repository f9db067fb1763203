"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { take } from "./actions.ts";

type TakeButtonProps = {
  readonly alertId: string;
  /** Who has it now; null: nobody. */
  readonly from: { readonly userId: string; readonly name: string } | null;
};

/** "I am on it": stops the clock, and shows the others who looks after the person. */
export function TakeButton({ alertId, from }: TakeButtonProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<string | null>(null);
  const takeIt = () =>
    startTransition(async () => {
      const result = await take({ alertId, fromUserId: from?.userId ?? null });
      setRefusal(result.ok ? null : result.message);
      if (!result.ok) router.refresh();
    });
  return (
    <div className="grid gap-3">
      <div>
        <Button
          variant={from === null ? "primary" : "secondary"}
          size={from === null ? "medium" : "small"}
          pending={pending}
          onClick={takeIt}
        >
          {from === null ? "I am on it" : `Take over from ${from.name}`}
        </Button>
      </div>
      {refusal === null ? null : (
        <Notice tone="attention" live>
          {refusal}
        </Notice>
      )}
    </div>
  );
}
