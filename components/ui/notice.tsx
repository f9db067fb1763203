import type { ReactNode } from "react";
import { joinClasses } from "./class-names.ts";

export type NoticeTone = "info" | "good" | "attention" | "danger";

const tones: Record<NoticeTone, { box: string; mark: string; sign: string; word: string }> = {
  info: { box: "border-accent/30 bg-accent-soft", mark: "text-accent", sign: "i", word: "Note" },
  good: { box: "border-good/30 bg-good-soft", mark: "text-good", sign: "✓", word: "Done" },
  attention: {
    box: "border-attention/30 bg-attention-soft",
    mark: "text-attention",
    sign: "!",
    word: "Attention",
  },
  danger: { box: "border-danger/35 bg-danger-soft", mark: "text-danger", sign: "!", word: "Problem" },
};

type NoticeProps = {
  tone?: NoticeTone;
  title?: string;
  live?: boolean;
  className?: string;
  children?: ReactNode;
};

/** A remark in the page. `live`: it appeared because of what the person just did, so it is read out. */
export function Notice({ tone = "info", title, live = false, className, children }: NoticeProps) {
  const { box, mark, sign, word } = tones[tone];
  const role = live ? (tone === "danger" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={joinClasses("flex gap-3.5 rounded-md border px-4 py-3.5", box, className)}>
      <span
        aria-hidden="true"
        className={joinClasses(
          "mt-0.5 grid size-5.5 shrink-0 place-items-center rounded-full border-[1.5px] border-current text-xs font-bold",
          mark,
        )}
      >
        {sign}
      </span>
      <div className="min-w-0 text-ink">
        <span className="sr-only">{word}: </span>
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className={title ? "mt-0.5 text-sm" : undefined}>{children}</div> : null}
      </div>
    </div>
  );
}
