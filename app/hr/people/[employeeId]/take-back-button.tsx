"use client";

import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { takeBackDecision } from "./actions.ts";

/** Takes the standing decision back; the one before it holds again. */
export function TakeBackButton({ decisionId }: { decisionId: string }) {
  const [pending, startTransition] = useTransition();
  const toast = useToast();
  const takeBack = () =>
    startTransition(async () => {
      const result = await takeBackDecision({ decisionId });
      toast(result.ok ? { message: "Decision taken back" } : { message: result.message, tone: "danger" });
    });
  return (
    <Button variant="quiet" size="small" pending={pending} onClick={takeBack}>
      Take back
    </Button>
  );
}
