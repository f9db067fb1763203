import type { HeadingLevel } from "#components/charts/chart-frame.tsx";
import { LineChart } from "#components/charts/line-chart.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import type { Reader } from "#lib/domain/insight/explanation/reason-words.ts";
import type { HistoryWindow } from "#lib/domain/insight/history-window.ts";
import { describeOwnRecord } from "#lib/domain/insight/own-words.ts";
import { describeValue } from "#lib/domain/insight/person-changes.ts";
import { toMeasureChart } from "#lib/domain/insight/person-charts.ts";
import type { MeasureHistory } from "#lib/domain/insight/person-history.ts";

type MeasureViewProps = {
  history: MeasureHistory;
  window: HistoryWindow;
  reader: Reader;
  level?: HeadingLevel;
};

/** A measure over time: a line, or the records themselves where they are too few for one. */
export function MeasureView({ history, window, reader, level = "h2" }: MeasureViewProps) {
  const chart = toMeasureChart(history, window, reader);
  if (history.few.length === 0) return <LineChart model={chart} level={level} />;
  const Heading = level;
  const wordsOf = reader === "hr" ? describeValue : describeOwnRecord;
  return (
    <div>
      <Heading className="text-xl">{chart.question}</Heading>
      <p className="mt-1.5 max-w-prose text-muted">{chart.answer}</p>
      <ul className="mt-4 grid gap-1">
        {history.few.map(({ date, value }) => (
          <li key={date} className="flex gap-4">
            <time dateTime={date} className="w-28 shrink-0 text-muted">
              {formatDay(date)}
            </time>
            {wordsOf(value, history)}
          </li>
        ))}
      </ul>
      <p className="mt-3 text-xs text-muted">
        Too few records for a line. The latest date in the data is {formatDay(window.to)}.
      </p>
    </div>
  );
}
