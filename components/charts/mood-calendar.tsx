import { joinClasses } from "#components/ui/class-names.ts";
import { MoodMark } from "#components/ui/mood-mark.tsx";
import { type MoodStep, moodSteps } from "#lib/domain/insight/mood-scale.ts";
import type { MoodCalendarModel, MoodDay, MoodWeek } from "#lib/domain/insight/own/mood-calendar.ts";
import { ChartFrame } from "./chart-frame.tsx";

/** So many weeks fit beside each other where the page is narrow. */
const narrowWeeks = 18;

const fills: Readonly<Record<MoodStep, string>> = {
  1: "h-1/5 bg-mood-1",
  2: "h-2/5 bg-mood-2",
  3: "h-3/5 bg-mood-3",
  4: "h-4/5 bg-mood-4",
  5: "h-full bg-mood-5",
};

/** One's own answers as a calendar: each square fills with the mood of its day, so that it reads without its colour. */
export function MoodCalendar({ model }: { readonly model: MoodCalendarModel }) {
  const { weeks } = model;
  return (
    <ChartFrame text={model} rows={toRows(weeks)}>
      <div aria-hidden="true" className="flex gap-2">
        <div className="grid shrink-0 grid-rows-[1.25rem_repeat(7,minmax(0,1fr))] gap-[3px] text-xs text-muted">
          <span />
          {["Mon", "", "Wed", "", "Fri", "", "Sun"].map((name, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a week never move
            <span key={row} className="flex items-center">
              {name}
            </span>
          ))}
        </div>
        <div className="flex min-w-0 flex-1 gap-[3px]">
          {weeks.map((week, index) => (
            <WeekColumn key={week.start} week={week} isOlder={index < weeks.length - narrowWeeks} />
          ))}
        </div>
      </div>
      <ul aria-hidden="true" className="mt-4 flex flex-wrap gap-x-5 gap-y-1.5 text-sm text-muted">
        {moodSteps.map((step) => (
          <li key={step} className="flex items-center gap-2">
            <Square step={step} className="size-4" />
            <MoodWord step={step} />
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function MoodWord({ step }: { readonly step: MoodStep }) {
  return <MoodMark step={step} wordVisible className="[&_svg]:hidden" />;
}

function WeekColumn({ week, isOlder }: { readonly week: MoodWeek; readonly isOlder: boolean }) {
  return (
    <div
      className={joinClasses(
        "grid max-w-7 min-w-0 flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[1.25rem_repeat(7,auto)] gap-[3px]",
        isOlder && "max-sm:hidden",
      )}
    >
      <span className="w-0 text-xs whitespace-nowrap text-muted">{week.monthName}</span>
      {week.days.map((day, row) =>
        day === null ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a week never move
          <span key={row} className="aspect-square" />
        ) : (
          <DaySquare key={day.date} day={day} />
        ),
      )}
    </div>
  );
}

function DaySquare({ day }: { readonly day: MoodDay }) {
  return (
    <span title={day.label}>
      <Square step={day.step} className="aspect-square w-full" />
    </span>
  );
}

function Square({ step, className }: { readonly step: MoodStep | null; readonly className: string }) {
  return (
    <span
      className={joinClasses(
        "flex items-end overflow-hidden rounded-[3px] border",
        step === null ? "border-line" : "border-line-strong bg-sunken",
        className,
      )}
    >
      {step === null ? null : <span className={joinClasses("block w-full", fills[step])} />}
    </span>
  );
}

/** The days with an answer, newest first. */
function toRows(weeks: readonly MoodWeek[]) {
  const days = weeks.flatMap((week) => week.days).filter((day) => day !== null && day.step !== null);
  return {
    head: ["Day", "Answer"],
    body: days.reverse().flatMap((day) => {
      if (day === null) return [];
      const [name = "", word = ""] = day.label.split(": ");
      return [{ key: day.date, name, cells: [word] }];
    }),
  };
}
