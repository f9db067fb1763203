import { addDays, formatDay } from "../../insight/calendar-days.ts";
import { findLatestMood } from "../../insight/dashboard/mood-course.ts";
import { toMoodPosition } from "../../insight/mood-scale.ts";
import { formatNumber } from "../../insight/typical-range.ts";
import { formatInSentence } from "../../insight/value-format.ts";
import type { DayFigure } from "../collective-report.ts";
import type { ReportBlock } from "../report-section.ts";
import type { CollectiveFacts } from "./collective-facts.ts";

/** Whether the latest run says anything: one over nobody does not, unless findings of earlier ones still stand. */
export function saysSomething({ run, findings }: Pick<CollectiveFacts, "run" | "findings">): boolean {
  return run !== null && (run.peopleCount > 0 || findings.standing > 0);
}

/** The figures by which one day is held against another. */
export function toDayFigures(facts: CollectiveFacts): DayFigure[] {
  const { run, findings, asked, mood } = facts;
  const count = (key: string, label: string, value: number | null): DayFigure => ({
    key,
    label,
    value,
    text: value === null ? "Not known" : formatNumber(value),
  });
  const latest = mood === null ? null : findLatestMood(mood);
  const position = latest === null ? null : Math.round(toMoodPosition(latest.mood) * 10) / 10;
  const looked = run === null ? null : run.peopleCount;
  const told = (value: number) => (saysSomething(facts) ? value : null);
  return [
    count("looked", "People looked at", looked),
    count("standing", "Findings that stand", told(findings.standing)),
    count("severe", "of these severe", told(findings.severe)),
    count("undecided", "of these without a decision", told(findings.undecided)),
    asked === null
      ? { key: "asked", label: "People asked how they are", value: null, text: "Nobody yet" }
      : count("asked", "People asked how they are", asked.count),
    {
      key: "mood",
      label: "Mood of the company",
      value: position,
      text: position === null ? "Too few answers to show" : formatInSentence(position, "mood"),
    },
  ];
}

/** Today beside the day before; where that has no report, beside the newest one before it, and it says which. */
export function toComparison(
  { day, previous }: Pick<CollectiveFacts, "day" | "previous">,
  figures: readonly DayFigure[],
): ReportBlock[] {
  if (previous === null) {
    const text = "There is no earlier report to compare this one with.";
    return [{ kind: "notice", tone: "neutral", title: "The first report", text }];
  }
  const before = new Map(previous.figures.map((figure) => [figure.key, figure]));
  const isDayBefore = previous.day === addDays(day, -1);
  const gap: ReportBlock[] = isDayBefore
    ? []
    : [
        {
          kind: "paragraph",
          text: `There is no report of the day before; compared is the newest one before it, of ${formatDay(previous.day)}.`,
        },
      ];
  return [
    ...gap,
    {
      kind: "table",
      table: {
        caption: isDayBefore ? "Beside the day before" : `Beside ${formatDay(previous.day)}`,
        columns: [
          { title: "Figure", align: "start" },
          { title: formatDay(day), align: "end" },
          { title: formatDay(previous.day), align: "end" },
          { title: "Change", align: "end" },
        ],
        rows: figures.map((figure) => {
          const earlier = before.get(figure.key);
          return [figure.label, figure.text, earlier?.text ?? "Not known", describeChange(figure, earlier)];
        }),
        note: "A change from one day to the next is often chance; what follows says where it is more.",
      },
    },
  ];
}

/** @example describeChange(today, yesterday) // "+2" */
export function describeChange(now: DayFigure, before: DayFigure | undefined): string {
  if (now.value === null || before === undefined || before.value === null) return "–";
  const change = Math.round((now.value - before.value) * 10) / 10;
  if (change === 0) return "unchanged";
  return `${change > 0 ? "+" : "−"}${formatNumber(Math.abs(change))}`;
}
