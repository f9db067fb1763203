"use client";

import { useEffect, useRef } from "react";

type Returns = {
  /** The network is back: what was open may be dead without a word. */
  readonly onNetwork: () => void;
  /** The person looks at the page again. */
  readonly onLook: () => void;
};

/** Calls back when the network, or the person, comes back to the page. */
export function useReturn(returns: Returns): void {
  const latest = useRef(returns);
  useEffect(() => {
    latest.current = returns;
  });
  useEffect(() => {
    const network = () => latest.current.onNetwork();
    const look = () => {
      if (document.visibilityState === "visible") latest.current.onLook();
    };
    window.addEventListener("online", network);
    window.addEventListener("focus", look);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("online", network);
      window.removeEventListener("focus", look);
      document.removeEventListener("visibilitychange", look);
    };
  }, []);
}
