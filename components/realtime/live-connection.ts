import type { RealtimeEventName } from "#lib/domain/realtime/event.ts";

export type LiveReason = "event" | "reconnected";

const pollMs = 20_000;

/** Watches what changes for whoever is signed in, until the returned function is called. */
export function watchLive(_onEvent: (name: RealtimeEventName) => void, onMissed: () => void): () => void {
  const look = () => document.visibilityState === "visible" && onMissed();
  const timer = setInterval(look, pollMs);
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", look);
  };
}
