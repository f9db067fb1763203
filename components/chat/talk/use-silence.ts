"use client";

import { useEffect, useRef } from "react";

/** Elara goes on by herself after four seconds without a word, so that so long a silence is a dead connection. */
const longestSilenceMs = 20_000;

type SilenceOptions = {
  readonly isUnderWay: boolean;
  /** Another object whenever something came in. */
  readonly sign: object;
  readonly onSilent: () => unknown;
};

/** Notices a connection that died without an error. */
export function useSilence({ isUnderWay, sign, onSilent }: SilenceOptions): void {
  const latest = useRef(onSilent);
  useEffect(() => {
    latest.current = onSilent;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every sign starts the clock anew
  useEffect(() => {
    if (!isUnderWay) return;
    const timer = setTimeout(() => latest.current(), longestSilenceMs);
    return () => clearTimeout(timer);
  }, [isUnderWay, sign]);
}
