import {
  type CalendarDay,
  dayOf,
  formatDay,
  monthOf,
  monthsBefore,
  parseDay,
  weekdayOf,
  yearOf,
} from "./calendar-day.ts";
import type { DemoPerson } from "./demo-people.ts";
import { randomStream } from "./seeded-random.ts";

/** What one person wrote to Elara, all in one go, on a day at ten past nine in universal time or a little later. */
export type DemoTalk = {
  readonly employeeId: string;
  readonly at: Date;
  readonly text: string;
};

const openings = {
  workload: [
    "My workload has been too much for weeks: every time I finish a project there are two new deadlines, and I stay until nine most evenings to keep up with it.",
    "I work far too many hours. There are too many projects at once, the deadlines are too tight, and nobody takes anything away when something new comes in.",
  ],
  recognition: [
    "I feel that nobody sees what I do here. We delivered the whole thing on time, I put a lot of effort into it, and there was not even a thank you for it.",
    "My effort is not recognised at all. Others got an award for less work, and what I did for the customers this year was never mentioned by anyone.",
  ],
  growth: [
    "I feel stuck in my job. I do the same tasks as two years ago, there is no promotion in sight, and nobody talks with me about what I could learn next.",
    "There is no development for me here. I asked for training and for a next step in my career, and I have heard nothing about it since the spring.",
  ],
  manager: [
    "My manager changes the priorities every few days and does not listen when I explain what that means. I do not get clear answers from my manager at all.",
    "My manager criticises details in front of everybody and never has time for a proper talk with me, so I do not know what is expected of me.",
  ],
} as const;
type Theme = keyof typeof openings;

/** Of those who talk, who begins with what: the month before last, then the last one. */
const shares: readonly (readonly (readonly [Theme, number])[])[] = [
  [
    ["growth", 0.4],
    ["recognition", 0.32],
    ["workload", 0.28],
  ],
  [
    ["workload", 0.62],
    ["recognition", 0.26],
    ["manager", 0.12],
  ],
];
const talkersAtMost = 50;
/** So long after a month has ended its summaries are released and counted. */
const settlingDays = 7;
/** On so many days of a month there are talks. */
const talkDays = [5, 12, 19] as const;
const minuteMs = 60_000;

/**
 * What some of a demo company's people talked about with Elara in the last two whole months that have settled before
 * `today`: the same tenth or so of the people in both, more of them about their work in the second. In the order of time;
 * the same seed gives the same talks.
 */
export function planDemoTalks(options: {
  readonly seed: number;
  readonly today: string;
  readonly people: readonly DemoPerson[];
}): DemoTalk[] {
  const settled = parseDay(options.today) - settlingDays;
  const end = dayOf(yearOf(settled), monthOf(settled), 1);
  const random = randomStream(options.seed, "talks");
  const talkers = options.people
    .map(({ id }) => ({ id, place: random.uniform() }))
    .sort((one, other) => one.place - other.place)
    .slice(0, Math.min(talkersAtMost, Math.floor(options.people.length / 2)));
  return shares
    .flatMap((themes, index) => {
      const start = monthsBefore(end, shares.length - index);
      return talkers.map(({ id }, at): DemoTalk => {
        const theme = chooseTheme(themes, (at + 0.5) / talkers.length);
        const day = workingDay(start + (talkDays[at % talkDays.length] ?? 0));
        const minute = 9 * 60 + 10 + Math.floor(at / talkDays.length) * 5;
        const moment = new Date(Date.parse(`${formatDay(day)}T00:00:00Z`) + minute * minuteMs);
        return { employeeId: id, at: moment, text: random.pick(openings[theme]) };
      });
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

function chooseTheme(themes: readonly (readonly [Theme, number])[], place: number): Theme {
  let reached = 0;
  for (const [theme, share] of themes) {
    reached += share;
    if (place < reached) return theme;
  }
  return themes[0]?.[0] ?? "workload";
}

/** The day itself, or the Monday after it. */
function workingDay(day: CalendarDay): CalendarDay {
  const weekday = weekdayOf(day);
  return weekday < 5 ? day : day + 7 - weekday;
}
