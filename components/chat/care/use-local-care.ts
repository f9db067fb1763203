"use client";

import { useEffect, useRef, useState } from "react";
import type { CareFacts } from "#lib/domain/conversation/care/care-card.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { type ElaraMessage, textOf } from "../elara-message.ts";
import type { CareAnswer } from "./answer-locally.ts";

/** How long Elara's own answer is waited for before the page shows help by itself. */
const patienceMs = 600;

const loadAnswers = () => import("./answer-locally.ts");

type LocalCareOptions = {
  /** Everything that was said, also what has not arrived yet, oldest first. */
  readonly messages: readonly ElaraMessage[];
  /** Elara cannot be reached: nothing is waited for. */
  readonly isCutOff: boolean;
  readonly facts: CareFacts;
};

/**
 * Help that the page itself gives where the server is slow, or gone: every message is screened in the browser too.
 * @returns what to show below a person's message, by the message's id, as long as no reply with a card stands there
 */
export function useLocalCare({
  messages,
  isCutOff,
  facts,
}: LocalCareOptions): ReadonlyMap<string, CareAnswer> {
  const [prepared, setPrepared] = useState<ReadonlyMap<string, CareAnswer>>(new Map());
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set());
  const [seen] = useState(() => new Set(messages.map(({ id }) => id)));
  const latest = useRef(messages);
  useEffect(() => {
    latest.current = messages;
  });
  useEffect(() => {
    const idle = window.requestIdleCallback?.(() => void loadAnswers().catch(() => null));
    return () => window.cancelIdleCallback?.(idle);
  }, []);
  const newest = messages.findLast(({ role }) => role === "user")?.id;
  useEffect(() => {
    if (newest === undefined || seen.has(newest)) return;
    seen.add(newest);
    const askedAt = performance.now();
    void loadAnswers()
      .then(({ answerLocally }) => {
        const answer = answerLocally(toTurnsUpTo(latest.current, newest), facts);
        if (answer === null) return;
        setPrepared((before) => new Map(before).set(newest, answer));
        const reveal = () => {
          if (!isAnswered(latest.current, newest)) setRevealed((before) => new Set(before).add(newest));
        };
        setTimeout(reveal, Math.max(0, patienceMs - (performance.now() - askedAt)));
      })
      // Without the module the contacts behind the help button are still on the page.
      .catch(() => null);
  }, [newest, seen, facts]);
  return new Map([...prepared].filter(([id]) => revealed.has(id) || (isCutOff && !isAnswered(messages, id))));
}

function isAnswered(messages: readonly ElaraMessage[], id: string): boolean {
  const index = messages.findIndex((message) => message.id === id);
  const next = messages[index + 1];
  return next?.role === "assistant" && next.parts.length > 0;
}

function toTurnsUpTo(messages: readonly ElaraMessage[], id: string): Turn[] {
  const index = messages.findIndex((message) => message.id === id);
  return messages
    .slice(0, index + 1)
    .map((message) => ({ role: message.role === "user" ? "person" : "elara", text: textOf(message) }));
}
