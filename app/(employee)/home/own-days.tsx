import { LineChart } from "#components/charts/line-chart.tsx";
import { MoodCalendar } from "#components/charts/mood-calendar.tsx";
import { Card } from "#components/ui/card.tsx";
import { toDailyHours } from "#lib/domain/insight/own/daily-hours.ts";
import { toMoodCalendar } from "#lib/domain/insight/own/mood-calendar.ts";
import { toMoodObservations } from "#lib/domain/insight/person-history.ts";
import type { HomeView } from "#lib/services/check-in/read-home.ts";
import { EmptyCard } from "./own-history.tsx";

const halfYear = 26;

/** The days of one's mood answers, as a calendar. */
export function MoodDays({
  home,
  weekCount = halfYear,
}: {
  readonly home: HomeView;
  readonly weekCount?: number;
}) {
  const { answers, latestDates } = home;
  if (latestDates.mood === null || answers.length === 0) {
    return (
      <EmptyCard
        title="Mood"
        text="Your answers will stand here, day by day, as soon as you have given the first."
      />
    );
  }
  const model = toMoodCalendar(toMoodObservations(answers), { latestDate: latestDates.mood, weekCount });
  return (
    <Card>
      <MoodCalendar model={model} />
    </Card>
  );
}

/** The hours of the last four weeks, day by day. */
export function WorkDays({ home: { workDays, latestDates } }: { readonly home: HomeView }) {
  const model = latestDates.activity === null ? null : toDailyHours(workDays, latestDates.activity);
  if (model === null) {
    return (
      <EmptyCard
        title="Work hours"
        text="The hours of the last four weeks will be drawn here. None of yours are in the data."
      />
    );
  }
  return (
    <Card>
      <LineChart model={model} />
    </Card>
  );
}
