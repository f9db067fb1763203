"use client";

import { useRef } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import type { Dictation } from "./use-dictation.ts";

/** Pressed for longer than this, it listens only while it is held. */
const holdMs = 400;

/** Push to talk: hold it and speak, or press it once to begin and once to end. By keyboard it is a switch. */
export function TalkButton({ dictation }: { readonly dictation: Dictation }) {
  const pressedAt = useRef<number | null>(null);
  const { isListening, start, stop } = dictation;
  const press = (at: number) => {
    pressedAt.current = isListening ? null : at;
    if (isListening) stop();
    else start();
  };
  const release = (at: number) => {
    if (pressedAt.current !== null && at - pressedAt.current > holdMs) stop();
    pressedAt.current = null;
  };
  return (
    <button
      type="button"
      aria-pressed={isListening}
      aria-label={isListening ? "Stop listening" : "Speak"}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        press(event.timeStamp);
      }}
      onPointerUp={(event) => release(event.timeStamp)}
      onPointerCancel={() => stop()}
      onClick={(event) => {
        // A pointer's press has been seen already; a click without one is the keyboard's.
        if (event.detail === 0) press(-holdMs);
        if (event.detail === 0) pressedAt.current = null;
      }}
      className={joinClasses(
        "grid size-11 shrink-0 touch-none place-items-center rounded-full transition-colors select-none",
        isListening ? "bg-accent text-on-accent" : "text-muted hover:bg-hover hover:text-ink",
      )}
    >
      <svg
        viewBox="0 0 20 20"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <rect x="7" y="2.5" width="6" height="9.5" rx="3" />
        <path d="M4 9.5a6 6 0 0 0 12 0M10 15.5v2" />
      </svg>
    </button>
  );
}
