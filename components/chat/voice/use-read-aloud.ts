"use client";

import { useCallback, useEffect, useState } from "react";

export type ReadAloud = {
  /** What is being read out, for the caption; null while it is quiet. */
  readonly caption: string | null;
  readonly say: (words: string) => void;
  readonly hush: () => void;
};

/** Text to speech by the browser itself: sentence after sentence, until the person wants quiet. */
export function useReadAloud(isOn: boolean): ReadAloud {
  const [caption, setCaption] = useState<string | null>(null);
  const hush = useCallback(() => {
    if ("speechSynthesis" in window) window.speechSynthesis.cancel();
    setCaption(null);
  }, []);
  const say = useCallback(
    (words: string) => {
      if (!isOn || !("speechSynthesis" in window)) return;
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.lang = document.documentElement.lang || navigator.language;
      utterance.onstart = () => setCaption(words);
      utterance.onend = () => setCaption((shown) => (shown === words ? null : shown));
      utterance.onerror = () => setCaption(null);
      window.speechSynthesis.speak(utterance);
    },
    [isOn],
  );
  useEffect(() => {
    if (!isOn) hush();
  }, [isOn, hush]);
  useEffect(() => {
    window.addEventListener("pagehide", hush);
    return () => {
      window.removeEventListener("pagehide", hush);
      hush();
    };
  }, [hush]);
  return { caption, say, hush };
}
