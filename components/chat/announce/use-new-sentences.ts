"use client";

import { useEffect, useRef } from "react";
import type { ElaraMessage } from "../elara-message.ts";
import { toPlainWords } from "../markdown/plain-words.ts";
import { type Heard, hearAll, hearNew } from "./new-sentences.ts";

/** Hands on what Elara says, once, as it comes. What stood there before, or came in another tab, is not handed on. */
export function useNewSentences(
  messages: readonly ElaraMessage[],
  isTalking: boolean,
  onSaid: (words: string) => void,
): void {
  const heard = useRef<Heard | null>(null);
  const wasTalking = useRef(false);
  const latest = useRef(onSaid);
  useEffect(() => {
    latest.current = onSaid;
  });
  useEffect(() => {
    const isLive = isTalking || wasTalking.current;
    wasTalking.current = isTalking;
    if (heard.current === null || !isLive) {
      heard.current = hearAll(messages);
      return;
    }
    const { heard: next, said } = hearNew(heard.current, messages);
    heard.current = next;
    const words = toPlainWords(said.join(" "));
    if (words !== "") latest.current(words);
  }, [messages, isTalking]);
}
