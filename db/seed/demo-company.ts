import type { DatasetKind } from "#lib/domain/dataset/kinds.ts";
import { activityHeader, activityRows } from "./activity-rows.ts";
import { formatDay, monthsBefore, parseDay } from "./calendar-day.ts";
import { csvChunks } from "./csv-chunks.ts";
import { type DemoPerson, planPeople } from "./demo-people.ts";
import { type DemoTalk, planDemoTalks } from "./demo-talks.ts";
import { departmentPlans } from "./departments.ts";
import { leaveHeader, leaveRows, planLeave } from "./leave-rows.ts";
import type { PersonCourse } from "./person-days.ts";
import {
  directoryHeader,
  directoryRows,
  onboardingHeader,
  onboardingRows,
  performanceHeader,
  performanceRows,
  rewardRows,
  rewardsHeader,
} from "./record-rows.ts";
import { type PlantedStory, plantStories, type StoryKind, storyKinds } from "./stories.ts";
import { vibemeterHeader, vibemeterRows } from "./vibemeter-rows.ts";

export type DemoCompanyOptions = {
  readonly seed: number;
  /** YYYY-MM-DD; the data end on the day before. */
  readonly today: string;
  readonly peopleCount?: number;
  readonly departmentCount?: number;
  readonly months?: number;
  readonly stories?: readonly StoryKind[];
};

/** One CSV file; `chunks()` writes it anew at each call. */
export type DemoFile = {
  readonly kind: DatasetKind;
  readonly fileName: string;
  chunks(): Generator<Uint8Array>;
};

export type DemoCompany = {
  readonly people: readonly DemoPerson[];
  readonly stories: readonly PlantedStory[];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly files: readonly DemoFile[];
  readonly talks: readonly DemoTalk[];
};

/**
 * A company with its people and the seven files an HR system would export of it. The same options give
 * the same bytes; a story changes the rows of its own people alone.
 * @throws RangeError when a day does not exist or the company would have fewer people than departments
 */
export function generateDemoCompany(options: DemoCompanyOptions): DemoCompany {
  const { seed, peopleCount = 500, departmentCount = departmentPlans.length, months = 18 } = options;
  const lastDay = parseDay(options.today) - 1;
  const firstDay = monthsBefore(lastDay + 1, months);
  const window = { seed, firstDay, lastDay };
  const people = planPeople({ ...window, peopleCount, departmentCount });
  const kinds = options.stories ?? storyKinds;
  const { stories, effects } = plantStories({ ...window, people, kinds });
  const courses = people.map((person): PersonCourse & { leave: ReturnType<typeof planLeave> } => {
    const effect = effects.get(person.id);
    const joinedOn = effect?.joinedLately ? effect.from : person.joinedOn;
    const leave = planLeave(person, joinedOn, effect, window);
    return { person, effect, joinedOn, firstDay, lastDay, leave, daysOff: daysOf(leave) };
  });
  const leaves = new Map(courses.map(({ person, leave }) => [person.id, leave]));
  const files: DemoFile[] = [
    file("directory", directoryHeader, () => directoryRows(courses)),
    file("activity", activityHeader, () => activityRows(courses, window)),
    file("leave", leaveHeader, () => leaveRows(leaves)),
    file("onboarding", onboardingHeader, () => onboardingRows(courses, seed)),
    file("performance", performanceHeader, () => performanceRows(courses, window)),
    file("rewards", rewardsHeader, () => rewardRows(courses, window)),
    file("vibemeter", vibemeterHeader, () => vibemeterRows(courses, window)),
  ];
  const talks = planDemoTalks({ seed, today: options.today, people });
  return { people, stories, firstDay: formatDay(firstDay), lastDay: formatDay(lastDay), files, talks };
}

function daysOf(leave: readonly { start: number; end: number }[]): ReadonlySet<number> {
  return new Set(
    leave.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i)),
  );
}

function file(
  kind: DatasetKind,
  header: readonly string[],
  rows: () => Iterable<readonly (string | number)[]>,
): DemoFile {
  return { kind, fileName: `${kind}.csv`, chunks: () => csvChunks(header, rows()) };
}
