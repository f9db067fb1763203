"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { SensitivityMoves } from "#lib/services/detection/preview-sensitivity.ts";
import { listMoves } from "../actions.ts";

const restMs = 350;

export type MovesState =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "read"; readonly moves: SensitivityMoves };

/** The names for a sensitivity, asked for once the slider rests: whose names are read is written down. */
export function useMoves(sensitivity: number, wanted: { runId: string; hasMoves: boolean }): MovesState {
  const { runId, hasMoves } = wanted;
  const [state, setState] = useState<MovesState>({ kind: "reading" });
  const router = useRouter();
  useEffect(() => {
    setState({ kind: "reading" });
    if (!hasMoves) return;
    let isLatest = true;
    const timer = setTimeout(async () => {
      const result = await listMoves({ sensitivity });
      if (!isLatest) return;
      setState(
        result.ok ? { kind: "read", moves: result.data } : { kind: "failed", message: result.message },
      );
      // A newer run has measured everybody anew: the numbers beside the names are old.
      if (result.ok && result.data.runId !== runId) router.refresh();
    }, restMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [sensitivity, runId, hasMoves, router]);
  return state;
}
