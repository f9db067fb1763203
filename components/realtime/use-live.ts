"use client";

import { useEffect, useEffectEvent } from "react";
import type { RealtimeEventName } from "#lib/domain/realtime/event.ts";
import { type LiveReason, watchLive } from "./live-connection.ts";

/**
 * Calls `onChange` when something of the named kinds changed for whoever is signed in ("event"), and when something
 * may have been missed ("reconnected": the connection came back, the tab woke up, or there is none and it is time
 * to look). Either way: read again from the server.
 */
export function useLive(names: readonly RealtimeEventName[], onChange: (reason: LiveReason) => void): void {
  const tell = useEffectEvent(onChange);
  const key = names.join(" ");
  useEffect(() => {
    const wanted = new Set(key.split(" "));
    return watchLive(
      (name) => wanted.has(name) && tell("event"),
      () => tell("reconnected"),
    );
  }, [key]);
}
