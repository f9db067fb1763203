import type { ReactNode } from "react";
import { joinClasses } from "./class-names.ts";

export type BadgeTone = "neutral" | "accent" | "good" | "attention" | "strong" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent",
  good: "bg-good-soft text-good",
  attention: "bg-attention-soft text-attention",
  strong: "bg-attention text-raised",
  danger: "bg-danger-soft text-danger",
};

/** A short word about a thing's state. The word carries the meaning, the tone only helps. */
export function Badge({
  tone = "neutral",
  className,
  children,
}: {
  tone?: BadgeTone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span
      className={joinClasses(
        "inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 font-sans text-xs font-semibold tracking-normal whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
