import Link from "next/link";
import { ChartWaits } from "#components/charts/chart-waits.tsx";
import { LineChart } from "#components/charts/line-chart.tsx";
import { MoodSunrise } from "#components/ui/mood-sunrise.tsx";
import type { Ctx } from "#lib/context.ts";
import { readCourse, readView } from "./read-once.ts";

/** The latest mood of everybody as a picture; nothing where none may be shown. */
export async function MoodNow({ ctx }: { ctx: Ctx }) {
  const course = await readCourse(ctx);
  if (!course?.latest) return null;
  return <MoodSunrise mood={course.latest.mood} caption={`Mood, ${course.latest.when}`} />;
}

/** How everybody's mood moved, and the way to the groups. */
export async function MoodCourse({ ctx }: { ctx: Ctx }) {
  const course = await readCourse(ctx);
  if (course === null) {
    return (
      <ChartWaits question="How has the mood moved?">
        {(await readView(ctx)).figures.isBeingCounted
          ? "The figures are being counted: look again in a few minutes."
          : "Not enough data yet. It takes mood answers of at least five people, so that no figure speaks of one person."}
      </ChartWaits>
    );
  }
  return (
    <>
      <LineChart model={course.chart} />
      <p className="mt-3 text-sm">
        <Link className="text-link" href="/hr/insight/mood" prefetch={false}>
          Team by team
        </Link>
      </p>
    </>
  );
}
