"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useToast } from "#components/ui/use-toast.ts";
import { toConversationTitle } from "#lib/domain/conversation/turn/message-text.ts";
import type { TalkActions } from "../talk/talk-actions.ts";
import type { ConversationEntry } from "./conversation-entry.ts";
import type { HistoryListProps } from "./history-list.tsx";

type HistoryOptions = {
  readonly conversationId: string;
  readonly entries: readonly ConversationEntry[];
  readonly today: string;
  readonly timeZone: string;
  readonly actions: Pick<TalkActions, "remove">;
};

/** The list of conversations as it is now: with the one that has just begun, without what was deleted. */
export function useHistory({ conversationId, entries, today, timeZone, actions }: HistoryOptions) {
  const router = useRouter();
  const toast = useToast();
  const [begun, setBegun] = useState<ConversationEntry | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const known = begun === null || entries.some(({ id }) => id === begun.id) ? entries : [begun, ...entries];
  const list: HistoryListProps = {
    entries: known.filter(({ id }) => !gone.has(id)),
    currentId: conversationId,
    today,
    timeZone,
    onDelete: async (id) => {
      const result = await actions.remove({ conversationId: id }).catch(() => null);
      if (!result?.ok) {
        toast({
          message: result?.message ?? "Elara cannot be reached. Nothing was deleted.",
          tone: "danger",
        });
        return;
      }
      setGone((before) => new Set(before).add(id));
      toast({ message: "Deleted" });
      if (id === conversationId) router.push("/chat");
    },
  };
  const remember = (entry: ConversationEntry) =>
    setBegun((before) => before ?? { ...entry, title: toConversationTitle(entry.title) });
  return { list, remember };
}
