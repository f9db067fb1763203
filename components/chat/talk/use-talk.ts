"use client";

import { useChat } from "@ai-sdk/react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { careCardOf, type ElaraMessage, textOf } from "../elara-message.ts";
import { createChatTransport, type RequestPurpose } from "./chat-transport.ts";
import { describeFailure, type Failure } from "./failure.ts";
import { mergeMessages } from "./merge-messages.ts";
import { steadyMessages } from "./steady-messages.ts";
import type { TalkActions } from "./talk-actions.ts";
import { useOnline } from "./use-online.ts";
import { useOtherTabs } from "./use-other-tabs.ts";
import { useReconnect } from "./use-reconnect.ts";
import { useReturn } from "./use-return.ts";
import { useSilence } from "./use-silence.ts";

export type TalkOptions = {
  readonly conversationId: string;
  readonly initialMessages: readonly ElaraMessage[];
  /** A reply to the last of them is being written. */
  readonly isAnswering: boolean;
  readonly read: TalkActions["read"];
  /** The server has the message of that id. */
  readonly onAccepted: (messageId: string) => void;
};

export type Talk = {
  readonly messages: readonly ElaraMessage[];
  /** Written while an earlier message had not arrived; sent after it. */
  readonly waiting: readonly ElaraMessage[];
  /** `waiting`: sent, no word yet. `answering`: Elara's words come in. */
  readonly phase: "idle" | "waiting" | "answering";
  readonly failure: Failure | null;
  readonly isOnline: boolean;
  /** Another try comes by itself. */
  readonly isRetrying: boolean;
  /** The message has arrived and its reply has not ended. */
  readonly canStop: boolean;
  readonly send: (text: string, how: { isSpoken: boolean }) => ElaraMessage;
  readonly stop: () => void;
  readonly retry: () => void;
  readonly answerDifferently: () => void;
  /** Takes a refused message out of the conversation. @returns its text */
  readonly takeBack: () => string;
};

/** A conversation with Elara: what was said, what is under way, and what to do when the connection is lost. */
export function useTalk(options: TalkOptions): Talk {
  const { conversationId, initialMessages, isAnswering, read, onAccepted } = options;
  const isOnline = useOnline();
  const [storedId, setStoredId] = useState(
    initialMessages.findLast(({ role }) => role === "user")?.id ?? null,
  );
  const tell = useRef(onAccepted);
  const [transport] = useState(() =>
    createChatTransport({
      conversationId,
      onAccepted: (messageId) => {
        setStoredId(messageId);
        tell.current(messageId);
      },
    }),
  );
  const chat = useChat<ElaraMessage>({ id: conversationId, messages: [...initialMessages], transport });
  const { messages, setMessages, sendMessage, resumeStream, regenerate, status, error, clearError } = chat;
  const stopReading = chat.stop;
  const isUnderWay = status === "submitted" || status === "streaming";
  const unkept = isUnderWay ? null : findUnkept(messages);
  const failure = useMemo(() => {
    if (error !== undefined) return describeFailure(error);
    return unkept === null ? null : unkeptFailure;
  }, [error, unkept]);

  const latest = useRef(messages);
  const isHearing = useRef(isUnderWay);
  useEffect(() => {
    latest.current = messages;
    isHearing.current = isUnderWay;
  });
  const resume = useCallback(
    (known: readonly ElaraMessage[] = latest.current) => {
      const again = known.findLast(({ role }) => role === "user");
      if (again !== undefined) void resumeStream({ metadata: { again } satisfies RequestPurpose });
    },
    [resumeStream],
  );
  const restart = useCallback(async () => {
    await stopReading();
    resume();
  }, [stopReading, resume]);
  const catchUp = useCallback(async () => {
    if (storedId === null) return;
    const answer = await read({ conversationId }).catch(() => null);
    if (answer === null || !answer.ok || isHearing.current) return;
    const { messages: stored, isAnswering: isUnderWayThere } = answer.data;
    setMessages((local) => mergeMessages(stored, local));
    if (isUnderWayThere) resume(stored);
  }, [storedId, read, conversationId, setMessages, resume]);

  const tellOtherTabs = useOtherTabs({
    conversationId,
    isBusy: isUnderWay || failure !== null,
    onNews: () => void catchUp(),
  });
  const isOurs = useRef(false);
  useEffect(() => {
    tell.current = (messageId) => {
      onAccepted(messageId);
      if (isOurs.current) tellOtherTabs();
    };
  });
  useEffect(() => {
    if (isUnderWay || failure !== null || !isOurs.current) return;
    isOurs.current = false;
    tellOtherTabs();
  }, [isUnderWay, failure, tellOtherTabs]);
  useReturn({
    onNetwork: () => {
      if (isUnderWay || failure !== null) void restart();
      else void catchUp();
    },
    onLook: () => {
      if (failure?.kind === "connection") resume();
      else if (failure === null && !isUnderWay) void catchUp();
    },
  });
  useSilence({ isUnderWay, sign: messages, onSilent: restart });
  const isRetrying = useReconnect({
    broken: failure?.kind === "connection" ? (error ?? unkept) : null,
    isWell: status === "ready" && unkept === null,
    isOnline,
    resume,
  });
  useResumeOnce(isAnswering, resume);
  const { waiting, queue } = useWaiting({ isFree: status === "ready" && unkept === null, send: sendMessage });
  const shown = useSteady(messages);
  const hasArrived = storedId === messages.findLast(({ role }) => role === "user")?.id;

  return {
    messages: shown,
    waiting,
    phase: status === "submitted" ? "waiting" : status === "streaming" ? "answering" : "idle",
    failure,
    isOnline,
    isRetrying,
    canStop: isUnderWay && hasArrived,
    send: (text, { isSpoken }) => {
      const message = newMessage(text, isSpoken);
      isOurs.current = true;
      if (failure !== null || waiting.length > 0 || (isUnderWay && !hasArrived)) queue(message);
      else void interruptAndSend({ conversationId, isUnderWay, stopReading, message, send: sendMessage });
      return message;
    },
    stop: () => void stopReply({ conversationId, stopReading, catchUp }),
    retry: () => resume(),
    answerDifferently: () => {
      isOurs.current = true;
      void regenerate({ metadata: { regenerate: true } satisfies RequestPurpose });
    },
    takeBack: () => {
      const refused = messages.findLast(({ role }) => role === "user");
      setMessages(messages.filter((message) => message !== refused));
      clearError();
      return refused === undefined ? "" : textOf(refused);
    },
  };
}

const unkeptFailure: Failure = { kind: "connection", message: "Elara could not keep it." };

/** Help that was given though the message could not be stored: it is sent again until it is. */
function findUnkept(messages: readonly ElaraMessage[]): ElaraMessage | null {
  const last = messages.at(-1);
  return last?.metadata?.status === "interrupted" && careCardOf(last) !== null ? last : null;
}

function newMessage(text: string, isSpoken: boolean): ElaraMessage {
  const metadata = { sentAt: new Date().toISOString(), isSpoken };
  return { id: crypto.randomUUID(), role: "user", parts: [{ type: "text", text }], metadata };
}

/** A page that is opened while a reply is being written joins in. */
function useResumeOnce(isAnswering: boolean, resume: () => void): void {
  const [isOpen] = useState(isAnswering);
  useEffect(() => {
    if (isOpen) resume();
  }, [isOpen, resume]);
}

/** Messages that wait until the one before them has arrived and was answered. */
function useWaiting({ isFree, send }: { isFree: boolean; send: (message: ElaraMessage) => Promise<void> }) {
  const [waiting, setWaiting] = useState<readonly ElaraMessage[]>([]);
  const [next] = waiting;
  useEffect(() => {
    if (!isFree || next === undefined) return;
    setWaiting((all) => all.filter((message) => message !== next));
    void send(next);
  }, [isFree, next, send]);
  const queue = useCallback((message: ElaraMessage) => setWaiting((all) => [...all, message]), []);
  return { waiting, queue };
}

function useSteady(messages: readonly ElaraMessage[]): readonly ElaraMessage[] {
  const [steady, setSteady] = useState({ source: messages, shown: messages });
  if (steady.source === messages) return steady.shown;
  const shown = steadyMessages(steady.shown, messages);
  setSteady({ source: messages, shown });
  return shown;
}

type Stopping = { conversationId: string; stopReading: () => Promise<void> };

async function stopOnServer(conversationId: string): Promise<void> {
  // Nobody reads an answer to it: a reply that could not be stopped is said to its end and replaced by what is stored.
  await fetch(`/api/chat/${encodeURIComponent(conversationId)}/stop`, { method: "POST" }).catch(() => null);
}

async function stopReply(options: Stopping & { catchUp: () => Promise<void> }): Promise<void> {
  await options.stopReading();
  await stopOnServer(options.conversationId);
  await options.catchUp();
}

async function interruptAndSend(
  options: Stopping & {
    isUnderWay: boolean;
    message: ElaraMessage;
    send: (message: ElaraMessage) => Promise<void>;
  },
): Promise<void> {
  if (options.isUnderWay) {
    await options.stopReading();
    await stopOnServer(options.conversationId);
  }
  await options.send(options.message);
}
