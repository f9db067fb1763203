"use client";

import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { begin } from "./actions.ts";

/** Says to colleagues that something is being done; and takes it back. */
export function BeginButton({ alertId, isBegun }: { readonly alertId: string; readonly isBegun: boolean }) {
  const toast = useToast();
  const [pending, startTransition] = useTransition();
  return (
    <Button
      variant={isBegun ? "quiet" : "secondary"}
      size="small"
      pending={pending}
      onClick={() =>
        startTransition(async () => {
          const result = await begin({ alertId, isUndone: isBegun });
          if (!result.ok) toast({ message: result.message, tone: "danger" });
        })
      }
    >
      {isBegun ? "Not in progress after all" : "It is in progress"}
    </Button>
  );
}
