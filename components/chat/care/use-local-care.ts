"use client";

import { useEffect, useRef, useState } from "react";
import type { CareCard, CareFacts } from "#lib/domain/conversation/care/care-card.ts";
import type { Turn } from "#lib/domain/conversation/turns.ts";
import { careCardOf, type ElaraMessage, textOf } from "../elara-message.ts";
import type { CareAnswer } from "./answer-locally.ts";

/** How long Elara's own answer is waited for before the page speaks for itself. */
const patienceMs = 4_000;

const loadAnswers = () => import("./answer-locally.ts");

/** Help of the page's own. `isAlone`: nothing else comes; until then people to call are shown and nothing is claimed. */
export type LocalCare = CareAnswer & { readonly isAlone: boolean };

type LocalCareOptions = {
  /** Everything that was said, also what has not arrived yet, oldest first. */
  readonly messages: readonly ElaraMessage[];
  /** Elara cannot be reached: nothing is waited for. */
  readonly isCutOff: boolean;
  readonly facts: CareFacts;
};

/**
 * Help that the page itself gives, at once: every message is screened in the browser too, so that nobody waits for a server
 * that is slow, or gone.
 * @returns what to show below a person's message, by the message's id, until a reply with a card stands there
 */
export function useLocalCare(options: LocalCareOptions): ReadonlyMap<string, LocalCare> {
  const { messages, isCutOff, facts } = options;
  const [prepared, setPrepared] = useState<ReadonlyMap<string, CareAnswer>>(new Map());
  const [waitedFor, setWaitedFor] = useState<ReadonlySet<string>>(new Set());
  const [seen] = useState(() => new Set(messages.map(({ id }) => id)));
  const latest = useRef(messages);
  useEffect(() => {
    latest.current = messages;
  });
  useEffect(() => {
    // Early, also in a browser that knows no idle time: it has to be here before the connection is lost.
    const prepare = () => loadAnswers().then(({ warmUp }) => warmUp(facts));
    const timer = setTimeout(() => void prepare().catch(() => null), 200);
    return () => clearTimeout(timer);
  }, [facts]);
  const newest = messages.findLast(({ role }) => role === "user")?.id;
  useEffect(() => {
    if (newest === undefined || seen.has(newest)) return;
    seen.add(newest);
    void loadAnswers()
      .then(({ answerLocally }) => {
        const answer = answerLocally(toTurnsUpTo(latest.current, newest), facts);
        if (answer === null) return;
        setPrepared((before) => new Map(before).set(newest, answer));
        setTimeout(() => setWaitedFor((before) => new Set(before).add(newest)), patienceMs);
      })
      // Without the module the contacts behind the help button are still on the page.
      .catch(() => null);
  }, [newest, seen, facts]);
  const open = [...prepared].filter(([id]) => cardOfReply(messages, id) === null);
  return new Map(
    open.map(([id, answer]) => {
      const isAlone = !hasReply(messages, id) && (isCutOff || waitedFor.has(id));
      return [id, { ...answer, isAlone }];
    }),
  );
}

function replyTo(messages: readonly ElaraMessage[], id: string): ElaraMessage | undefined {
  const next = messages[messages.findIndex((message) => message.id === id) + 1];
  return next?.role === "assistant" ? next : undefined;
}

function hasReply(messages: readonly ElaraMessage[], id: string): boolean {
  return (replyTo(messages, id)?.parts.length ?? 0) > 0;
}

function cardOfReply(messages: readonly ElaraMessage[], id: string): CareCard | null {
  const reply = replyTo(messages, id);
  return reply === undefined ? null : careCardOf(reply);
}

function toTurnsUpTo(messages: readonly ElaraMessage[], id: string): Turn[] {
  const index = messages.findIndex((message) => message.id === id);
  return messages
    .slice(0, index + 1)
    .map((message) => ({ role: message.role === "user" ? "person" : "elara", text: textOf(message) }));
}
