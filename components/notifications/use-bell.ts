"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { useLive } from "#components/realtime/use-live.ts";
import type { BellView } from "#lib/domain/notification/notification-view.ts";
import { fetchBell } from "./fetch-bell.ts";

const channelName = "elara-notifications";

/**
 * The bell, as the server knows it: looked at again whenever something changed, the connection came back, or another tab of
 * this browser did something. Of answers that overtake each other the one that was asked for last counts.
 */
export function useBell(initial: BellView) {
  const [bell, setBell] = useState(initial);
  const asked = useRef(0);
  const channel = useRef<BroadcastChannel | null>(null);
  /** Takes the answer to what `ask` asks now, unless something newer was asked for meanwhile. */
  const take = useCallback(async (ask: () => Promise<BellView | null>) => {
    asked.current += 1;
    const turn = asked.current;
    const answer = await ask();
    if (answer !== null && turn === asked.current) setBell(answer);
  }, []);
  const look = useCallback(() => void take(fetchBell), [take]);
  useLive(["notification"], look);
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const opened = new BroadcastChannel(channelName);
    opened.onmessage = look;
    channel.current = opened;
    return () => opened.close();
  }, [look]);
  const shown = useRef(initial);
  useEffect(() => {
    // What came with a page may be older than what was read meanwhile: it is a reason to look, not the answer.
    if (shown.current === initial) return;
    shown.current = initial;
    look();
  }, [initial, look]);
  /** Tells the other tabs of this browser, who nothing else may reach. */
  const tellOtherTabs = useCallback(() => channel.current?.postMessage("changed"), []);
  return { bell, setBell, take, look, tellOtherTabs };
}
