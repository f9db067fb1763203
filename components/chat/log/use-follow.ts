"use client";

import { useEffect, useLayoutEffect, useRef } from "react";

const nearPx = 160;

function distanceToEnd(): number {
  const { scrollHeight } = document.documentElement;
  return scrollHeight - window.innerHeight - window.scrollY;
}

/**
 * Keeps the end of the conversation in view while the person is there, and leaves them alone while they read further up.
 * A card of help is brought to its beginning instead, once.
 */
export function useFollow(sign: readonly unknown[], cardCount: number): { readonly toEnd: () => void } {
  const isNear = useRef(true);
  const shownCards = useRef(cardCount);
  useEffect(() => {
    const look = () => {
      isNear.current = distanceToEnd() < nearPx;
    };
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, []);
  useLayoutEffect(() => {
    if (sign.length === 0) return;
    if (cardCount > shownCards.current) {
      shownCards.current = cardCount;
      const cards = document.querySelectorAll("[data-care-card]");
      cards[cards.length - 1]?.scrollIntoView({ block: "start", behavior: "instant" });
      isNear.current = false;
    } else if (isNear.current) toEnd();
  }, [sign, cardCount]);
  return { toEnd: follow };

  function follow(): void {
    isNear.current = true;
    toEnd();
  }
}

function toEnd(): void {
  window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
}
