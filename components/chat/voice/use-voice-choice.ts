"use client";

import { useCallback, useEffect, useState } from "react";
import { readStored, writeStored } from "../browser-storage.ts";
import { findRecognition } from "./speech-recognition.ts";

/** What the person wants of voice in this browser; everything is off until they say so. */
export type VoiceChoice = {
  readonly speaks: boolean;
  /** What was spoken is sent when they stop speaking, without a look at it. */
  readonly sendsAtOnce: boolean;
  readonly listens: boolean;
};

export type VoiceAbility = { readonly canHear: boolean; readonly canSpeak: boolean };

const key = "elara.voice";
const silent: VoiceChoice = { speaks: false, sendsAtOnce: false, listens: false };
const unable: VoiceAbility = { canHear: false, canSpeak: false };

/** The choice of this browser and what the browser is able to; both are known once the page runs. */
export function useVoiceChoice() {
  const [choice, setChoice] = useState(silent);
  const [ability, setAbility] = useState(unable);
  useEffect(() => {
    setAbility({ canHear: findRecognition() !== null, canSpeak: "speechSynthesis" in window });
    setChoice(parseVoiceChoice(readStored("local", key)));
  }, []);
  const choose = useCallback((next: VoiceChoice) => {
    setChoice(next);
    writeStored("local", key, JSON.stringify(next));
  }, []);
  return { choice, ability, choose };
}

export function parseVoiceChoice(text: string | null): VoiceChoice {
  if (text === null) return silent;
  try {
    const value: unknown = JSON.parse(text);
    const isOn = (name: keyof VoiceChoice) =>
      typeof value === "object" &&
      value !== null &&
      Object.entries(value).some(([k, on]) => k === name && on === true);
    return { speaks: isOn("speaks"), sendsAtOnce: isOn("sendsAtOnce"), listens: isOn("listens") };
  } catch {
    return silent;
  }
}
