"use client";

import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/**
 * False on the server and in the first render in the browser. Chart drawings size themselves by inline
 * styles, which a strict policy refuses in served markup, so they are drawn in the browser alone.
 */
export function useMounted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
