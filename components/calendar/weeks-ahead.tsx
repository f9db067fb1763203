import { Card } from "#components/ui/card.tsx";
import type { LoadLevel, WeekLoad } from "#lib/domain/calendar/view/workload.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";

const marks: Readonly<Record<LoadLevel, number>> = {
  free: 0,
  light: 1,
  ordinary: 2,
  full: 3,
  "very full": 4,
};

/** How full the coming weeks are, in words. */
export function WeeksAhead({ weeks }: { readonly weeks: readonly WeekLoad[] }) {
  return (
    <Card title="What lies ahead">
      <ol className="grid gap-5">
        {weeks.map(({ first, last, level, sentence }) => (
          <li key={first}>
            <p className="flex items-center justify-between gap-3 text-sm text-muted">
              {formatDay(first)} to {formatDay(last)}
              <LoadMark level={level} />
            </p>
            <p>{sentence}</p>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Four strokes, as many filled as the week is full; the sentence beside it says the same. */
function LoadMark({ level }: { readonly level: LoadLevel }) {
  return (
    <svg
      viewBox="0 0 22 10"
      className="h-2.5 w-5.5 shrink-0 text-accent"
      fill="currentColor"
      aria-hidden="true"
    >
      {[1, 2, 3, 4].map((stroke) => (
        <rect
          key={stroke}
          x={(stroke - 1) * 5.8}
          y="0"
          width="4"
          height="10"
          rx="1.2"
          opacity={stroke <= marks[level] ? 1 : 0.2}
        />
      ))}
    </svg>
  );
}
