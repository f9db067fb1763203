"use client";

import { useEffect, useRef, useState } from "react";
import { describeArrivals, newestMoment } from "#lib/domain/notification/bell-words.ts";
import type { BellView } from "#lib/domain/notification/notification-view.ts";

/** What comes at about the same time is said in one sentence. */
const gatherMs = 1_500;

/** Reads out that something came: once, in the tab that is looked at, and nothing when something was merely read. */
export function ArrivalAnnouncer({ bell }: { readonly bell: BellView }) {
  const [said, setSaid] = useState({ turn: 0, words: "" });
  const known = useRef(newestMoment(bell));
  useEffect(() => {
    const timer = setTimeout(() => {
      const words = describeArrivals(bell, known.current);
      const newest = newestMoment(bell);
      if (newest !== null && (known.current === null || newest > known.current)) known.current = newest;
      if (words === null || document.visibilityState !== "visible") return;
      setSaid(({ turn }) => ({ turn: turn + 1, words }));
    }, gatherMs);
    return () => clearTimeout(timer);
  }, [bell]);
  return (
    <div role="status" className="sr-only" data-testid="notification-announcement">
      {/* A new line each time: the same words twice are two pieces of news. */}
      <p key={said.turn}>{said.words}</p>
    </div>
  );
}
