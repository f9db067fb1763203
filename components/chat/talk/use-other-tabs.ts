"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { z } from "zod";

const channelName = "elara-talk";
const newsSchema = z.object({ conversationId: z.string() });

type OtherTabsOptions = {
  readonly conversationId: string;
  /** While this page hears a reply itself it does not look; it looks afterwards. */
  readonly isBusy: boolean;
  readonly onNews: () => void;
};

/**
 * Hears that another tab of the same browser has said something in the same conversation. Only the conversation's id
 * goes from tab to tab.
 * @returns tells the other tabs that there is something new
 */
export function useOtherTabs({ conversationId, isBusy, onNews }: OtherTabsOptions): () => void {
  const [hasNews, setHasNews] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef(onNews);
  useEffect(() => {
    latest.current = onNews;
  });
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const opened = new BroadcastChannel(channelName);
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      const news = newsSchema.safeParse(data);
      if (news.success && news.data.conversationId === conversationId) setHasNews(true);
    };
    channel.current = opened;
    return () => opened.close();
  }, [conversationId]);
  useEffect(() => {
    if (!hasNews || isBusy) return;
    setHasNews(false);
    latest.current();
  }, [hasNews, isBusy]);
  return useCallback(() => channel.current?.postMessage({ conversationId }), [conversationId]);
}
