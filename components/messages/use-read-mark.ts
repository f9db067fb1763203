"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

export type MarkRead = (input: {
  readonly threadId: string;
  readonly ordinal: number;
}) => Promise<
  | { readonly ok: true; readonly data: { readonly before: string; readonly after: string } }
  | { readonly ok: false; readonly message: string }
>;

/** Says that what others wrote was read, once it is on a screen that somebody may be looking at. */
export function useReadMark(input: {
  readonly threadId: string;
  readonly readOrdinal: number;
  readonly othersOrdinal: number;
  readonly shown: RefObject<string>;
  readonly mark: MarkRead;
}): void {
  const { threadId, readOrdinal, othersOrdinal } = input;
  const mark = useEffectEvent(async () => {
    const result = await input.mark({ threadId, ordinal: othersOrdinal }).catch(() => null);
    // The reader's own mark is no news to the reader.
    if (result?.ok && result.data.before === input.shown.current) input.shown.current = result.data.after;
  });
  useEffect(() => {
    if (readOrdinal >= othersOrdinal) return;
    const look = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", look);
      void mark();
    };
    document.addEventListener("visibilitychange", look);
    look();
    return () => document.removeEventListener("visibilitychange", look);
  }, [readOrdinal, othersOrdinal]);
}
