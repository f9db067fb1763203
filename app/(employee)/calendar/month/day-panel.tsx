import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatLongDay } from "#lib/domain/calendar/grid/month-grid.ts";
import { type CalendarItem, describeTime } from "#lib/domain/calendar/view/calendar-item.ts";
import { AddTask } from "../task/add-task.tsx";
import { TaskRow } from "../task/task-row.tsx";
import { toShownTask } from "../task/to-shown-task.ts";

type DayPanelProps = {
  readonly date: string;
  readonly items: readonly CalendarItem[];
  readonly today: string;
};

/** All that a day holds. */
export function DayPanel({ date, items, today }: DayPanelProps) {
  return (
    <Card
      title={formatLongDay(date)}
      actions={<AddTask key={date} label="Add for this day" dueOn={date} variant="secondary" size="small" />}
    >
      {items.length === 0 ? (
        <p className="text-muted">Nothing stands on this day.</p>
      ) : (
        <ul className="divide-y divide-line">
          {items.map((item) => (
            <li key={item.key}>
              <DayItem item={item} date={date} today={today} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

type DayItemProps = { readonly item: CalendarItem; readonly date: string; readonly today: string };

export function DayItem({ item, date, today }: DayItemProps) {
  if (item.kind === "task") return <TaskRow task={toShownTask(item.task, today)} />;
  return (
    <div className="py-3">
      <p className="break-words">
        {item.title} {item.kind === "leave" ? <Badge tone="good">Leave</Badge> : null}
      </p>
      <p className="text-sm break-words text-muted">
        {item.kind === "leave"
          ? "From the company's records"
          : [describeTime(item.time, date), item.place].filter(Boolean).join(" · ")}
      </p>
    </div>
  );
}
