"use client";

import { Fragment } from "react";
import { Button } from "#components/ui/button.tsx";
import type { CallPerson } from "../care/call-person.tsx";
import type { LocalCare } from "../care/use-local-care.ts";
import { careCardOf, type ElaraMessage, textOf } from "../elara-message.ts";
import type { Talk } from "../talk/use-talk.ts";
import { Dawn } from "./dawn.tsx";
import { DayLine } from "./day-line.tsx";
import { ElaraWords } from "./elara-words.tsx";
import { FailureNote } from "./failure-note.tsx";
import { PersonWords } from "./person-words.tsx";
import { toTurnRows } from "./turn-rows.ts";

type ConversationLogProps = {
  readonly talk: Talk;
  readonly localCare: ReadonlyMap<string, LocalCare>;
  readonly today: string;
  readonly timeZone: string;
  readonly onCall: CallPerson;
  readonly onTakeBack: () => void;
};

/** What was said, from the first word to the last, and what is under way. Read out elsewhere, sentence by sentence. */
export function ConversationLog({
  talk,
  localCare,
  today,
  timeZone,
  onCall,
  onTakeBack,
}: ConversationLogProps) {
  const { messages, waiting, phase, failure } = talk;
  const rows = toTurnRows(messages, { today, timeZone });
  const last = rows.at(-1)?.message;
  return (
    <div
      role="log"
      aria-live="off"
      aria-label="Conversation with Elara"
      aria-busy={phase !== "idle"}
      className="grid gap-8 sm:gap-10"
    >
      {rows.map(({ message, day }) => (
        <Fragment key={message.id}>
          {day === null ? null : <DayLine words={day} />}
          {message.role === "user" ? (
            <>
              <PersonWords message={message}>
                {failure !== null && message === last ? (
                  <FailureNote
                    {...talk}
                    failure={failure}
                    isUnsent
                    onRetry={talk.retry}
                    onTakeBack={onTakeBack}
                  />
                ) : null}
              </PersonWords>
              {message === last && phase === "idle" && failure === null ? (
                <Unanswered onAnswer={talk.answerDifferently} />
              ) : null}
              <HelpOfThePage care={localCare.get(message.id)} onCall={onCall} />
            </>
          ) : (
            <ElaraWords text={textOf(message)} card={careCardOf(message)} onCall={onCall}>
              {message === last && failure !== null ? (
                <FailureNote
                  {...talk}
                  failure={failure}
                  isUnsent={false}
                  onRetry={talk.retry}
                  onTakeBack={onTakeBack}
                />
              ) : null}
              {message === last && phase === "idle" && failure === null ? (
                <AfterReply message={message} onAnswerDifferently={talk.answerDifferently} />
              ) : null}
            </ElaraWords>
          )}
        </Fragment>
      ))}
      {waiting.map((message) => (
        <Fragment key={message.id}>
          <PersonWords message={message}>
            <p className="text-sm text-muted">Kept here; sent after the message above.</p>
          </PersonWords>
          <HelpOfThePage care={localCare.get(message.id)} onCall={onCall} />
        </Fragment>
      ))}
      {phase === "idle" ? null : (
        <div className="flex min-h-11 flex-wrap items-center justify-between gap-4">
          <Dawn />
          {talk.canStop ? (
            <Button variant="quiet" size="small" onClick={talk.stop}>
              Stop
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}

function HelpOfThePage({ care, onCall }: { care: LocalCare | undefined; onCall: CallPerson }) {
  if (care === undefined) return null;
  const { text, card, isAlone } = care;
  return <ElaraWords text={isAlone ? text : ""} card={card} onCall={isAlone ? onCall : null} />;
}

function Unanswered({ onAnswer }: { onAnswer: () => void }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
      <p>Stopped before a word was said.</p>
      <Button variant="quiet" size="small" onClick={onAnswer}>
        Answer now
      </Button>
    </div>
  );
}

function AfterReply({
  message,
  onAnswerDifferently,
}: {
  message: ElaraMessage;
  onAnswerDifferently: () => void;
}) {
  // Help is not a matter of wording.
  if (careCardOf(message) !== null) return null;
  const isCut = message.metadata?.status === "stopped" || message.metadata?.status === "interrupted";
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
      {isCut ? (
        <p>{message.metadata?.status === "stopped" ? "Stopped here." : "It broke off here."}</p>
      ) : null}
      <Button variant="quiet" size="small" className="-ml-3.5 text-muted!" onClick={onAnswerDifferently}>
        Answer differently
      </Button>
    </div>
  );
}
