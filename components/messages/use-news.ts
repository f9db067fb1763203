"use client";

import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef } from "react";
import { useLive } from "#components/realtime/use-live.ts";

export type AskNews = (input: {
  readonly threadId: string | null;
}) => Promise<
  { readonly ok: true; readonly data: string } | { readonly ok: false; readonly message: string }
>;

/**
 * Keeps a page of messages up to date: when something happens anywhere it asks whether what it shows has changed, and only
 * then reads it anew. @returns the revision that is shown, for whoever changes it themselves
 */
export function useNews(
  revision: string,
  { ask, threadId }: { readonly ask: AskNews; readonly threadId: string | null },
): RefObject<string> {
  const router = useRouter();
  const shown = useRef(revision);
  useEffect(() => {
    shown.current = revision;
  }, [revision]);
  useLive(["message"], async () => {
    const result = await ask({ threadId }).catch(() => null);
    if (result?.ok && result.data !== shown.current) router.refresh();
  });
  return shown;
}
