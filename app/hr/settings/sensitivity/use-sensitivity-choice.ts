"use client";

import { useState } from "react";
import { keepTyped, parseTypedSensitivity } from "#lib/domain/detection/preview/slider-steps.ts";

export type SensitivityChoice = {
  readonly chosen: number;
  /** What stands in the number field. */
  readonly shown: string;
  /** Whether what stands there is no place of the slider, so that nothing may be saved by it. */
  readonly isUnread: boolean;
  readonly slide: (sensitivity: number) => void;
  readonly type: (text: string) => void;
  readonly leave: () => void;
};

/** One number, moved by the slider or typed. What was typed and cannot be read stays until it is mended. */
export function useSensitivityChoice(current: number): SensitivityChoice {
  const [chosen, setChosen] = useState(current);
  const [typed, setTyped] = useState<string | null>(null);
  return {
    chosen,
    shown: typed ?? String(chosen),
    isUnread: keepTyped(typed) !== null,
    slide: (sensitivity) => {
      setTyped(null);
      setChosen(sensitivity);
    },
    type: (text) => {
      setTyped(text);
      const sensitivity = parseTypedSensitivity(text);
      if (sensitivity !== null) setChosen(sensitivity);
    },
    leave: () => setTyped(keepTyped),
  };
}
