"use client";

import { createContext, type ReactNode, useCallback, useContext, useState } from "react";

type Line = { readonly id: number; readonly words: string };

const AnnounceContext = createContext<(words: string) => void>(() => {});

/** Reads words out to those who use a screen reader, once, when they are done with what they hear. */
export function useAnnounce(): (words: string) => void {
  return useContext(AnnounceContext);
}

const mostLines = 12;

/** The chat's one live region: every announcement is a line of its own, added and never changed. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const announce = useCallback((words: string) => {
    setLines((before) => [...before, { id: (before.at(-1)?.id ?? 0) + 1, words }].slice(-mostLines));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div aria-live="polite" aria-relevant="additions" data-testid="chat-announcements" className="sr-only">
        {lines.map(({ id, words }) => (
          <p key={id}>{words}</p>
        ))}
      </div>
    </AnnounceContext>
  );
}
