"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import type { StepResult } from "./step-result.ts";

const didNotReach = "Elara could not be reached. Check your connection and try again.";

/** Runs a step on the server, keeps what went wrong as a sentence, and shows the page as it then is. */
export function useStep() {
  const router = useRouter();
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const run = (step: () => Promise<StepResult>) =>
    startTransition(async () => {
      const result = await step().catch(() => ({ ok: false as const, message: didNotReach }));
      setProblem(result.ok ? null : result.message);
      // What happens next is shown at the top.
      if (result.ok) window.scrollTo({ top: 0 });
      router.refresh();
    });
  return { run, problem, isPending };
}
