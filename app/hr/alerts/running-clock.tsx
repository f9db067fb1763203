"use client";

import { useEffect, useState } from "react";
import { wordMinutes } from "#lib/domain/safety/alert-words.ts";

type RunningClockProps = {
  readonly at: string;
  readonly now: string;
  /** `since`: how long ago `at` was; `until`: how long it still takes. */
  readonly counts: "since" | "until";
};

const everyMs = 15_000;

/** A duration that goes on while the page is open. Begins with the server's own clock. */
export function RunningClock({ at, now, counts }: RunningClockProps) {
  const [elapsedMs, setElapsedMs] = useState(0);
  useEffect(() => {
    const begun = Date.now();
    const timer = setInterval(() => setElapsedMs(Date.now() - begun), everyMs);
    return () => clearInterval(timer);
  }, []);
  const between = new Date(now).getTime() + elapsedMs - new Date(at).getTime();
  return (
    <time dateTime={at} className="tabular whitespace-nowrap">
      {wordMinutes(counts === "since" ? between : -between)}
    </time>
  );
}
