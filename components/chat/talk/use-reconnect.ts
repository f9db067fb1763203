"use client";

import { useEffect, useState } from "react";
import { mostTries, reconnectDelayMs } from "./reconnect-delay.ts";

type ReconnectOptions = {
  /** The failure to get over, another object after every try; null while nothing is broken. */
  readonly broken: object | null;
  /** A reply was said to its end: the next failure is a new one. */
  readonly isWell: boolean;
  readonly isOnline: boolean;
  readonly resume: () => void;
};

/** Tries again by itself, later each time, while there is a network. @returns whether another try is coming */
export function useReconnect({ broken, isWell, isOnline, resume }: ReconnectOptions): boolean {
  const [tries, setTries] = useState(0);
  if (isWell && tries > 0) setTries(0);
  const isComing = broken !== null && isOnline && tries < mostTries;
  useEffect(() => {
    if (broken === null || !isComing) return;
    const timer = setTimeout(
      () => {
        setTries((count) => count + 1);
        resume();
      },
      reconnectDelayMs(tries, Math.random()),
    );
    return () => clearTimeout(timer);
  }, [broken, isComing, tries, resume]);
  return isComing;
}
