import { Fragment, type ReactNode } from "react";
import { DayLine } from "#components/chat/log/day-line.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import type { CareCard } from "#lib/domain/conversation/care/care-card.ts";
import type { ThreadMessage, ThreadRow } from "#lib/domain/messages/thread-rows.ts";

/** What is shown of a message. Its words are text, whatever stands in them. */
export type ShownMessage = ThreadMessage & { readonly text: string; readonly card: CareCard | null };

type ThreadLogProps = {
  readonly rows: readonly ThreadRow<ShownMessage>[];
  /** What stands below one's own message that called for help. */
  readonly renderCard?: (card: CareCard) => ReactNode;
};

/** What was written and what happened, from first to last; one's own words at the right. */
export function ThreadLog({ rows, renderCard }: ThreadLogProps) {
  return (
    <div role="log" aria-label="Messages" className="grid gap-6">
      {rows.map((row) => {
        if (row.kind === "day") return <DayLine key={row.key} words={row.words} />;
        if (row.kind === "event") {
          return (
            <p key={row.key} className="text-center text-sm text-muted">
              {row.words}
            </p>
          );
        }
        return (
          <Fragment key={row.key}>
            <MessageWords row={row} />
            {row.message.card === null ? null : renderCard?.(row.message.card)}
          </Fragment>
        );
      })}
    </div>
  );
}

type MessageRow = Extract<ThreadRow<ShownMessage>, { kind: "message" }>;

function MessageWords({ row: { message, who, time, readBy } }: { row: MessageRow }) {
  const { isOwn } = message;
  return (
    <article
      data-message={message.ordinal}
      className={joinClasses(
        "grid gap-1.5",
        isOwn ? "ml-[8%] justify-items-end sm:ml-[22%]" : "mr-[8%] sm:mr-[22%]",
      )}
    >
      <h3 className="font-sans text-sm font-semibold">
        {who} <span className="tabular font-normal text-muted">{time}</span>
      </h3>
      <p
        dir="auto"
        className={joinClasses(
          "max-w-full py-0.5 whitespace-pre-wrap wrap-anywhere",
          isOwn ? "border-r-2 border-accent/45 pr-5" : "border-l-2 border-line-strong/60 pl-5",
        )}
      >
        {message.text}
      </p>
      {readBy === null ? null : <p className="text-sm text-muted">{readBy}</p>}
    </article>
  );
}
