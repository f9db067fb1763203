"use client";

import { type AskNews, useNews } from "./use-news.ts";

/** Keeps a list of messages up to date; it shows nothing itself. */
export function LiveList({ revision, ask }: { readonly revision: string; readonly ask: AskNews }) {
  useNews(revision, { ask, threadId: null });
  return null;
}
