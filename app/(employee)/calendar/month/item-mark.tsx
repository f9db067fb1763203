import type { CalendarItem } from "#lib/domain/calendar/view/calendar-item.ts";

/** What kind of thing it is, by shape: a box for a task (filled when done), a dot for an appointment, a bar for leave. */
export function ItemMark({ item }: { readonly item: CalendarItem }) {
  const isLate = item.kind === "task" && item.isOverdue;
  const colour =
    item.kind === "leave"
      ? "text-good"
      : isLate
        ? "text-attention"
        : item.kind === "task"
          ? "text-accent"
          : "text-muted";
  return (
    <svg viewBox="0 0 10 10" className={`size-2.5 shrink-0 ${colour}`} aria-hidden="true">
      {item.kind === "task" ? (
        <rect
          x="1.2"
          y="1.2"
          width="7.6"
          height="7.6"
          rx="1.6"
          fill={item.task.completedAt === null ? "none" : "currentColor"}
          stroke="currentColor"
          strokeWidth={isLate ? 2.2 : 1.5}
        />
      ) : item.kind === "event" ? (
        <circle cx="5" cy="5" r="3.4" fill="currentColor" />
      ) : (
        <rect x="0" y="3" width="10" height="4" rx="2" fill="currentColor" />
      )}
    </svg>
  );
}
