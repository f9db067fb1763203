import { type CalendarDay, formatDay, weekdayOf } from "./calendar-day.ts";
import { isWorkingDay, moodOn, type PersonCourse } from "./person-days.ts";
import { randomStream } from "./seeded-random.ts";

export const vibemeterHeader = ["Employee_ID", "Response_Date", "Vibe_Score", "Emotion_Zone"] as const;

const zoneLabels = [
  "Frustrated Zone",
  "Sad Zone",
  "Leaning to Sad Zone",
  "Neutral Zone (OK)",
  "Leaning to Happy Zone",
  "Happy Zone",
  "Excited Zone",
] as const;

/** Roughly one answer a week from those who answer, on a day they work. Score and zone are asked apart. */
export function* vibemeterRows(
  courses: readonly PersonCourse[],
  options: { readonly seed: number; readonly firstDay: CalendarDay; readonly lastDay: CalendarDay },
): Generator<readonly (string | number)[]> {
  const streams = courses.map(({ person }) => randomStream(options.seed, person.id, "vibemeter"));
  const answerDays = courses.map(() => -1);
  for (let day = options.firstDay; day <= options.lastDay; day++) {
    for (const [index, course] of courses.entries()) {
      const random = streams[index];
      if (random === undefined) continue;
      if (weekdayOf(day) === 0 || day === options.firstDay) {
        const answers = random.chance(course.effect?.answerRate ?? course.person.answerRate);
        const answerDay = day - weekdayOf(day) + random.whole(0, 4);
        answerDays[index] = answers ? answerDay : -1;
      }
      const noise = [random.normal(), random.normal()] as const;
      if (answerDays[index] !== day || !isWorkingDay(course, day)) continue;
      const mood = moodOn(course, options.seed, day);
      const score = clampWhole(1 + 4 * (mood + 0.09 * noise[0]), 1, 5);
      const zone = zoneLabels[clampWhole(6 * mood + 0.7 * noise[1], 0, 6)] ?? zoneLabels[3];
      yield [course.person.id, formatDay(day), score, zone];
    }
  }
}

function clampWhole(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, Math.round(value)));
}
