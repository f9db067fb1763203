"use client";

import Link from "next/link";
import { joinClasses } from "#components/ui/class-names.ts";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import type { ConversationEntry } from "./conversation-entry.ts";
import { groupByDay } from "./group-by-day.ts";

export type HistoryListProps = {
  readonly entries: readonly ConversationEntry[];
  readonly currentId: string;
  readonly today: string;
  readonly timeZone: string;
  readonly onDelete: (id: string) => Promise<void>;
};

/** The person's conversations, by day, each to be opened or deleted. */
export function HistoryList({ entries, currentId, today, timeZone, onDelete }: HistoryListProps) {
  if (entries.length === 0) {
    return (
      <p className="px-3 text-sm text-muted">
        Nothing yet. What you talk about will stand here, for your eyes only, until you delete it.
      </p>
    );
  }
  return (
    <div className="grid gap-5">
      {groupByDay(entries, { today, timeZone }).map((group) => (
        <section key={group.title}>
          <h3 className="mb-1 px-3 font-sans text-xs tracking-normal text-muted">{group.title}</h3>
          <ul>
            {group.entries.map((entry) => (
              <li
                key={entry.id}
                className={joinClasses(
                  "group/entry flex items-center gap-1 rounded-md transition-colors",
                  entry.id === currentId ? "bg-accent-soft" : "hover:bg-hover",
                )}
              >
                <Link
                  href={`/chat/${entry.id}`}
                  prefetch={false}
                  aria-current={entry.id === currentId ? "page" : undefined}
                  className="min-w-0 flex-1 rounded-md px-3 py-2.5 text-sm"
                >
                  <span className="line-clamp-2 wrap-anywhere">{entry.title}</span>
                </Link>
                <DeleteButton entry={entry} onDelete={onDelete} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function DeleteButton({
  entry,
  onDelete,
}: {
  entry: ConversationEntry;
  onDelete: HistoryListProps["onDelete"];
}) {
  return (
    <ConfirmButton
      label={
        <>
          <span className="sr-only">Delete “{entry.title}”</span>
          <svg
            viewBox="0 0 16 16"
            className="size-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            aria-hidden="true"
          >
            <path
              d="M3 4.5h10M6.5 4V2.5h3V4M4.5 4.5l.6 9h5.8l.6-9"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </>
      }
      title="Delete this conversation?"
      confirmLabel="Delete"
      cancelLabel="Keep it"
      variant="quiet"
      size="small"
      onConfirm={() => onDelete(entry.id)}
    >
      <p>
        “{entry.title}” and every word of it will be gone, for you and for Elara, with its summary. Only a
        summary that HR has opened already stays until you take it back. This cannot be undone.
      </p>
    </ConfirmButton>
  );
}
