"use client";

import { useCallback, useEffect, useState } from "react";
import { z } from "zod";
import { readStored, writeStored } from "#components/chat/browser-storage.ts";

/** What is being written, and the id it is sent under. */
export type MessageDraft = {
  readonly subject: string;
  readonly text: string;
  readonly clientId: string;
  /** It was sent under this id at least once, perhaps in vain. */
  readonly isTried: boolean;
};

const storedDraft = z.object({
  subject: z.string(),
  text: z.string(),
  clientId: z.string().min(1),
  isTried: z.boolean(),
});

/**
 * A message that is being written, kept in this tab until it has arrived. Sending the same words again goes under the same
 * id, so that nothing is there twice; other words get another one.
 * @param name of whose draft for which thread
 * @param arrivedIds ids of messages that are there: a draft among them has arrived, whatever the answer was
 */
export function useMessageDraft(name: string, arrivedIds: readonly string[] = []) {
  const key = `elara.message.${name}`;
  const [draft, setDraft] = useState(emptyDraft);
  const keep = useCallback(
    (next: MessageDraft) => {
      setDraft(next);
      const isEmpty = next.text === "" && next.subject === "";
      writeStored("session", key, isEmpty ? null : JSON.stringify(next));
    },
    [key],
  );
  useEffect(() => {
    const kept = parseDraft(readStored("session", key));
    if (kept !== null) setDraft((typed) => (typed.text === "" && typed.subject === "" ? kept : typed));
  }, [key]);
  const hasArrived = arrivedIds.includes(draft.clientId);
  useEffect(() => {
    if (hasArrived) keep(emptyDraft());
  }, [hasArrived, keep]);
  return {
    draft,
    write: (words: { readonly text?: string; readonly subject?: string }) =>
      keep({ ...draft, ...words, ...(draft.isTried ? { clientId: newClientId(), isTried: false } : {}) }),
    markTried: () => keep({ ...draft, isTried: true }),
    clear: () => keep(emptyDraft()),
  };
}

function emptyDraft(): MessageDraft {
  return { subject: "", text: "", clientId: newClientId(), isTried: false };
}

/** Also where the page is not served over TLS, and `randomUUID` is missing. */
function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

function parseDraft(stored: string | null): MessageDraft | null {
  if (stored === null) return null;
  try {
    return storedDraft.safeParse(JSON.parse(stored)).data ?? null;
  } catch {
    return null;
  }
}
