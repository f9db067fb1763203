"use client";

import { useCallback, useEffect, useState } from "react";
import { readStored, writeStored } from "../browser-storage.ts";

const keyOf = (name: string) => `elara.draft.${name}`;

export const newDraft = "new";

/** Puts words into the text box of the next new conversation. */
export function keepNewDraft(text: string): void {
  writeStored("session", keyOf(newDraft), text);
}

/** What stands in the text box, kept in this tab per conversation until it was sent and has arrived. */
export function useDraft(name: string) {
  const [text, setText] = useState("");
  useEffect(() => {
    const kept = readStored("session", keyOf(name));
    if (kept !== null) setText((typed) => typed || kept);
  }, [name]);
  const write = useCallback(
    (next: string) => {
      setText(next);
      writeStored("session", keyOf(name), next === "" ? null : next);
    },
    [name],
  );
  /** Empties the box; the tab keeps the text until `forget`. */
  const empty = useCallback(() => setText(""), []);
  const forget = useCallback(() => writeStored("session", keyOf(name), null), [name]);
  return { text, write, empty, forget };
}
