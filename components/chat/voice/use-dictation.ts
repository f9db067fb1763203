"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import {
  describeHearingProblem,
  findRecognition,
  type Recognition,
  toHeardText,
} from "./speech-recognition.ts";

export type Dictation = {
  readonly isListening: boolean;
  readonly problem: string | null;
  readonly start: () => void;
  /** Ends it; what was heard stays. */
  readonly stop: () => void;
};

type DictationOptions = {
  /** What was heard since the start, again with every change. */
  readonly onHeard: (text: string) => void;
  /** The person has finished. */
  readonly onDone: () => void;
};

/** Speech to text by the browser itself. Nothing is recorded here and nothing is uploaded by Elara. */
export function useDictation(options: DictationOptions): Dictation {
  const latest = useRef(options);
  const recognition = useRef<Recognition | null>(null);
  const [isListening, setListening] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => () => recognition.current?.abort(), []);

  const start = useCallback(() => {
    const Found = findRecognition();
    if (Found === null || recognition.current !== null) return;
    const listening = prepare(new Found(), {
      onHeard: (text) => latest.current.onHeard(text),
      onProblem: setProblem,
      onEnd: () => {
        recognition.current = null;
        setListening(false);
        latest.current.onDone();
      },
    });
    recognition.current = listening;
    setProblem(null);
    setListening(true);
    listening.start();
  }, []);
  const stop = useCallback(() => recognition.current?.stop(), []);
  return { isListening, problem, start, stop };
}

type Listeners = {
  readonly onHeard: (text: string) => void;
  readonly onProblem: (words: string | null) => void;
  readonly onEnd: () => void;
};

function prepare(recognition: Recognition, { onHeard, onProblem, onEnd }: Listeners): Recognition {
  recognition.lang = document.documentElement.lang || navigator.language;
  recognition.continuous = true;
  recognition.interimResults = true;
  recognition.onresult = (event) => onHeard(toHeardText(event));
  recognition.onerror = ({ error }) => onProblem(describeHearingProblem(error));
  recognition.onend = onEnd;
  return recognition;
}
