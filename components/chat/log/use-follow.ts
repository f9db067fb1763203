"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

const nearPx = 160;
const scrollKeys = new Set(["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "]);

/** What is kept in view: the end, the newest card of help from its top on, or whatever the person scrolled to. */
type Hold = "end" | "card" | "nothing";

/**
 * Keeps the end of the conversation in view while the person is there, and leaves them alone while they read further up.
 * A card of help goes before: its top stays in view, whatever is said below it, until the person scrolls or writes again.
 */
export function useFollow(sign: readonly unknown[], cardCount: number): { readonly toEnd: () => void } {
  const hold = useRef<Hold | null>(null);
  const shownCards = useRef(cardCount);
  useReleaseByHand(hold);
  useLayoutEffect(() => {
    if (sign.length === 0) return;
    hold.current ??= endsWithCard() ? "card" : "end";
    if (cardCount > shownCards.current) hold.current = "card";
    shownCards.current = cardCount;
    bringIntoView(hold.current);
  }, [sign, cardCount]);
  useEffect(() => {
    // The browser returns to an earlier place once everything is loaded.
    const again = () => bringIntoView(hold.current);
    window.addEventListener("load", again);
    return () => window.removeEventListener("load", again);
  }, []);
  return {
    toEnd: () => {
      hold.current = "end";
    },
  };
}

/** Lets go of a card when the person scrolls, and of the end when that leads away from it. */
function useReleaseByHand(hold: RefObject<Hold | null>): void {
  useEffect(() => {
    const release = () => {
      if (hold.current === "card") hold.current = "nothing";
    };
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (scrollKeys.has(key) && !(target instanceof HTMLTextAreaElement)) release();
    };
    const onScroll = () => {
      if (hold.current !== "card") hold.current = distanceToEnd() < nearPx ? "end" : "nothing";
    };
    const options = { passive: true };
    const hands = ["wheel", "touchmove", "pointerdown"] as const;
    for (const hand of hands) window.addEventListener(hand, release, options);
    window.addEventListener("keydown", onKey);
    window.addEventListener("scroll", onScroll, options);
    return () => {
      for (const hand of hands) window.removeEventListener(hand, release);
      window.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", onScroll);
    };
  }, [hold]);
}

function bringIntoView(held: Hold | null): void {
  if (held === "end") {
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
  } else if (held === "card") {
    [...document.querySelectorAll("[data-care-card]")]
      .at(-1)
      ?.scrollIntoView({ block: "start", behavior: "instant" });
  }
}

/** Whether the last that was said has a card of help. */
function endsWithCard(): boolean {
  return [...document.querySelectorAll("[data-turn]")].at(-1)?.querySelector("[data-care-card]") != null;
}

function distanceToEnd(): number {
  const { scrollHeight } = document.documentElement;
  return scrollHeight - window.innerHeight - window.scrollY;
}
