"use client";

import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import { findMessageProblem, normaliseMessage } from "#lib/domain/conversation/turn/message-text.ts";
import { useAnnounce } from "../announce/live-region.tsx";
import { TalkButton } from "../voice/talk-button.tsx";
import { useDictation } from "../voice/use-dictation.ts";
import { describeLength } from "./length-words.ts";

type ComposerProps = {
  readonly text: string;
  readonly onWrite: (text: string) => void;
  readonly onSend: (text: string, how: { isSpoken: boolean }) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly voice: { readonly listens: boolean; readonly sendsAtOnce: boolean };
};

/** Where the person writes, or speaks: Enter sends, Shift and Enter begins a line. It is never locked. */
export function Composer({ text, onWrite, onSend, box, voice }: ComposerProps) {
  const id = useId();
  const before = useRef("");
  const isSpoken = useRef(false);
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  }, [text]);
  const write = (next: string) => {
    latest.current = next;
    onWrite(next);
  };
  const send = () => {
    if (findMessageProblem(normaliseMessage(latest.current)) !== null) return;
    onSend(latest.current, { isSpoken: isSpoken.current });
    isSpoken.current = false;
    box.current?.focus();
  };
  useTypedEarly(box, onWrite);
  const dictation = useDictation({
    onHeard: (heard) => {
      isSpoken.current = true;
      write([before.current, heard].filter((part) => part !== "").join(" "));
    },
    onDone: () => (voice.sendsAtOnce && isSpoken.current ? send() : box.current?.focus()),
  });
  const hear = {
    ...dictation,
    start: () => {
      before.current = latest.current.trimEnd();
      dictation.start();
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && dictation.isListening) dictation.stop();
    // 229: the Enter that ends a composition, where a browser reports it late.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229)
      return;
    event.preventDefault();
    send();
  };
  const length = describeLength(text);
  const problem = findMessageProblem(normaliseMessage(text));
  const hint = dictation.isListening ? "Listening. Press Escape or the button to end." : dictation.problem;
  const announce = useAnnounce();
  const alert = length?.isTooLong ? "Too long to send in one message." : hint;
  useEffect(() => {
    if (alert !== null) announce(alert);
  }, [alert, announce]);
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      className={joinClasses(
        "rounded-xl border bg-raised shadow-float transition-colors",
        "has-[textarea:focus-visible]:border-accent",
        dictation.isListening ? "border-accent" : "border-line-strong",
      )}
    >
      <label htmlFor={id} className="sr-only">
        Your message to Elara
      </label>
      <div className="flex items-end gap-2 p-2">
        <textarea
          ref={box}
          id={id}
          name="text"
          rows={1}
          value={text}
          enterKeyHint="send"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          aria-invalid={length?.isTooLong || undefined}
          placeholder="Write to Elara"
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-[40dvh] min-h-11 min-w-0 flex-1 resize-none rounded-lg bg-transparent px-3 py-2 outline-none placeholder:text-muted sm:px-4"
        />
        {voice.listens ? <TalkButton dictation={hear} /> : null}
        <SendButton isDisabled={problem !== null} />
      </div>
      <p
        id={`${id}-hint`}
        className={joinClasses(
          "px-5 pb-3 text-sm empty:hidden sm:px-6",
          length?.isTooLong ? "text-danger" : "text-muted",
        )}
      >
        {length?.words ?? hint}
      </p>
    </form>
  );
}

/** What was typed before the page ran is not lost. */
function useTypedEarly(box: RefObject<HTMLTextAreaElement | null>, onWrite: (text: string) => void): void {
  const write = useRef(onWrite);
  useEffect(() => {
    const typed = box.current?.value ?? "";
    if (typed !== "") write.current(typed);
  }, [box]);
}

function SendButton({ isDisabled }: { isDisabled: boolean }) {
  return (
    <button
      type="submit"
      disabled={isDisabled}
      className="inline-flex min-h-11 shrink-0 items-center gap-2.5 rounded-full bg-accent px-4 font-semibold text-on-accent transition-colors hover:bg-accent-strong disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted"
    >
      Send
      <svg
        viewBox="0 0 16 16"
        className="size-4"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M8 13.5v-11M3.5 7 8 2.5 12.5 7" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
