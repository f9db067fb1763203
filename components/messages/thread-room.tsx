"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { CareCardView } from "#components/chat/care/care-card-view.tsx";
import type { ThreadRow } from "#lib/domain/messages/thread-rows.ts";
import type { CallByKind } from "./call-by-kind.ts";
import { describeThreadHandOff } from "./describe-thread-hand-off.ts";
import { ReplyForm, type SendReply } from "./reply-form.tsx";
import { type ShownMessage, ThreadLog } from "./thread-log.tsx";
import { type AskNews, useNews } from "./use-news.ts";
import { type MarkRead, useReadMark } from "./use-read-mark.ts";

export type ThreadRoomProps = {
  readonly threadId: string;
  readonly draftName: string;
  readonly rows: readonly ThreadRow<ShownMessage>[];
  readonly revision: string;
  readonly readOrdinal: number;
  readonly othersOrdinal: number;
  readonly lastOrdinal: number;
  readonly arrivedIds: readonly string[];
  /** The way to what was written before; null: all is shown. */
  readonly earlierHref: string | null;
  readonly label: string;
  readonly note: string;
  /** Null: nothing can be written here. */
  readonly send: SendReply | null;
  readonly ask: AskNews;
  readonly mark: MarkRead;
  /** Only for the person themselves. */
  readonly call: CallByKind | null;
};

/** A thread that is open: what was written, live, and where to write. */
export function ThreadRoom(props: ThreadRoomProps) {
  const { threadId, rows, revision, readOrdinal, othersOrdinal, lastOrdinal, earlierHref, send, call } =
    props;
  const shown = useNews(revision, { ask: props.ask, threadId });
  useReadMark({ threadId, readOrdinal, othersOrdinal, shown, mark: props.mark });
  const end = useScrollToNewest(lastOrdinal);
  return (
    <div className="grid gap-8">
      {earlierHref === null ? null : (
        <p className="text-center text-sm">
          <Link className="text-link" href={earlierHref} scroll={false} prefetch={false}>
            Show earlier messages
          </Link>
        </p>
      )}
      <ThreadLog
        rows={rows}
        renderCard={(card) => (
          <CareCardView
            card={card}
            onCall={call === null ? null : (kind) => call({ kind })}
            wordHandOff={describeThreadHandOff}
          />
        )}
      />
      <div ref={end} className="scroll-mb-6">
        {send === null ? null : (
          <ReplyForm
            threadId={threadId}
            draftName={props.draftName}
            arrivedIds={props.arrivedIds}
            label={props.label}
            note={props.note}
            send={send}
          />
        )}
      </div>
    </div>
  );
}

/**
 * A new message comes into view where somebody reads the end of the thread; who reads further up is left there. Help for
 * somebody in danger always does, from its top.
 */
function useScrollToNewest(lastOrdinal: number) {
  const end = useRef<HTMLDivElement>(null);
  const known = useRef(0);
  useEffect(() => {
    const form = end.current;
    const isFirst = known.current === 0;
    const isNew = lastOrdinal > known.current;
    known.current = lastOrdinal;
    if (form === null || !isNew) return;
    const last = form.parentElement?.querySelector("[role=log]")?.lastElementChild;
    if (last?.matches("[data-care-card]")) return last.scrollIntoView({ block: "start" });
    if (isFirst || form.getBoundingClientRect().top < window.innerHeight + 240) {
      form.scrollIntoView({ block: "end" });
    }
  }, [lastOrdinal]);
  return end;
}
