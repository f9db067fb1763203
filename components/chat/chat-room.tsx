"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CareCard, CareFacts } from "#lib/domain/conversation/care/care-card.ts";
import { LiveRegion, useAnnounce } from "./announce/live-region.tsx";
import { useNewSentences } from "./announce/use-new-sentences.ts";
import type { CallPerson } from "./care/call-person.tsx";
import { useLocalCare } from "./care/use-local-care.ts";
import { ChatHeader } from "./chat-header.tsx";
import { Composer } from "./composer/composer.tsx";
import { newDraft, useDraft } from "./composer/use-draft.ts";
import { careCardOf, type ElaraMessage } from "./elara-message.ts";
import type { ConversationEntry } from "./history/conversation-entry.ts";
import { HistoryPanel } from "./history/history-panel.tsx";
import { useHistory } from "./history/use-history.ts";
import { ConversationLog } from "./log/conversation-log.tsx";
import { failureWords } from "./log/failure-note.tsx";
import { useFollow } from "./log/use-follow.ts";
import { Opening } from "./opening.tsx";
import type { TalkActions } from "./talk/talk-actions.ts";
import { type Talk, useTalk } from "./talk/use-talk.ts";
import { ReadingLine } from "./voice/reading-line.tsx";
import { useReadAloud } from "./voice/use-read-aloud.ts";
import { useVoiceChoice } from "./voice/use-voice-choice.ts";

export type ChatRoomProps = {
  readonly conversationId: string;
  /** No message of it is stored yet. */
  readonly isNew: boolean;
  readonly messages: readonly ElaraMessage[];
  readonly isAnswering: boolean;
  readonly entries: readonly ConversationEntry[];
  readonly starters: readonly string[];
  readonly firstName: string;
  readonly careFacts: CareFacts;
  readonly helpCard: CareCard;
  readonly today: string;
  readonly timeZone: string;
  readonly actions: TalkActions;
};

/** A talk with Elara: what was said, what is being said, and where to write. */
export function ChatRoom(props: ChatRoomProps) {
  return (
    <LiveRegion>
      <Room {...props} />
    </LiveRegion>
  );
}

function Room(props: ChatRoomProps) {
  const { conversationId, isNew, actions, today, timeZone } = props;
  const announce = useAnnounce();
  const box = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(isNew ? newDraft : conversationId);
  const { choice, ability, choose } = useVoiceChoice();
  const voice = useReadAloud(choice.speaks && ability.canSpeak);
  const history = useHistory(props);

  const onAccepted = useCallback(() => {
    draft.forget();
    if (isNew) window.history.replaceState(window.history.state, "", `/chat/${conversationId}`);
  }, [draft.forget, isNew, conversationId]);
  const talk = useTalk({
    conversationId,
    initialMessages: props.messages,
    isAnswering: props.isAnswering,
    read: actions.read,
    onAccepted,
  });
  const { messages, waiting, phase, failure } = talk;

  const everything = useMemo(() => [...messages, ...waiting], [messages, waiting]);
  const localCare = useLocalCare({
    messages: everything,
    isCutOff: failure !== null,
    facts: props.careFacts,
  });
  const cards = messages.filter((message) => careCardOf(message) !== null).length + localCare.size;
  const follow = useFollow(everything, cards);
  useNewSentences(messages, phase !== "idle", (words) => {
    announce(words);
    voice.say(words);
  });
  useAnnouncedTrouble(talk);
  useAnnouncedHelp(cards);

  const onCall: CallPerson = (kind) => actions.callPerson({ conversationId, kind });
  const send = (text: string, how: { isSpoken: boolean }) => {
    voice.hush();
    follow.toEnd();
    const message = talk.send(text, how);
    draft.empty();
    history.remember({ id: conversationId, title: text, lastMessageAt: message.metadata?.sentAt ?? "" });
  };
  const write = (text: string) => {
    voice.hush();
    draft.write(text);
  };
  const isEmpty = everything.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape makes Elara quiet wherever the focus is
    <div
      onKeyDown={(event) => {
        if (event.key === "Escape") voice.hush();
      }}
      className="-mt-8 -mb-8 grid min-h-[calc(100dvh-3.75rem)] gap-x-12 lg:-mt-12 lg:-mb-12 lg:min-h-dvh xl:grid-cols-[minmax(0,1fr)_16rem]"
    >
      <div className="mx-auto flex w-full max-w-[44rem] min-w-0 flex-col">
        <ChatHeader
          helpCard={props.helpCard}
          onCall={onCall}
          voice={{ choice, ability, onChoose: choose }}
          history={history.list}
          isEmpty={isEmpty}
        />
        <div className="flex flex-1 flex-col pt-6 pb-10 sm:pt-10">
          {isEmpty ? (
            <Opening
              firstName={props.firstName}
              starters={props.starters}
              onChoose={(text) => {
                send(text, { isSpoken: false });
                box.current?.focus();
              }}
            />
          ) : (
            <ConversationLog
              talk={talk}
              localCare={localCare}
              today={today}
              timeZone={timeZone}
              onCall={onCall}
              onTakeBack={() => {
                draft.write(talk.takeBack());
                box.current?.focus();
              }}
            />
          )}
        </div>
        <div className="sticky bottom-0 z-10 bg-linear-to-t from-surface from-75% pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] sm:pb-6">
          {talk.isOnline ? null : (
            <p className="mb-3 rounded-md bg-attention-soft px-4 py-2.5 text-sm">
              You are offline; your message is kept here. What was said stays readable, and so do the people
              under “Talk to a person”.
            </p>
          )}
          <ReadingLine caption={voice.caption} onHush={voice.hush} />
          <Composer
            text={draft.text}
            onWrite={write}
            onSend={send}
            box={box}
            voice={{ listens: choice.listens && ability.canHear, sendsAtOnce: choice.sendsAtOnce }}
          />
        </div>
      </div>
      <HistoryPanel {...history.list} />
    </div>
  );
}

/** Reads out what went wrong, once each time it changes. */
function useAnnouncedTrouble({ failure, isOnline }: Pick<Talk, "failure" | "isOnline">): void {
  const announce = useAnnounce();
  const words =
    failure === null ? "" : failureWords({ failure, isOnline, isRetrying: false, isUnsent: true });
  useEffect(() => {
    if (words !== "") announce(words);
  }, [words, announce]);
}

/** Says that help has come onto the page. */
function useAnnouncedHelp(cards: number): void {
  const announce = useAnnounce();
  const [known] = useState({ cards });
  useEffect(() => {
    if (cards > known.cards) announce("People who can help, with their numbers, stand above Elara's words.");
    known.cards = Math.max(known.cards, cards);
  }, [cards, known, announce]);
}
