import type { Role } from "../privacy/roles.ts";

type ChartPages = {
  /** Whose pages they are; null: everybody's. */
  readonly role: Role | null;
  readonly path: RegExp;
  readonly charts: ReadonlySet<string>;
};

const ofHr = new Set([
  "How has the mood moved?",
  "How did the mood move, team by team?",
  "How did the hours move, team by team?",
  "How do people spread over the five steps?",
  "Where is the mood low?",
  "Who works long days?",
  "Do rewards follow performance?",
  "How many told how they are?",
  "Where do few take part?",
  "What did people talk about?",
  "What changed since then?",
  "Who reports a better mood?",
  "In which months do people report a better mood?",
  "How many stand in which band?",
  "Where are there more findings than elsewhere?",
  "How did the share of people with a finding go?",
  "Did the mood rise by more than among others in the same position?",
  "When do people answer?",
  "How do people answer?",
  "Who answers?",
  "How many people are flagged?",
  "Were the flags right?",
  "Do flags come and go?",
  "Have the records changed?",
  "Are some departments flagged more often?",
  "Does it depend on time in the company?",
  "Does it depend on the place?",
  "How does it add up?",
  "How many hours a day?",
  "How many messages a day?",
  "How many meetings a day?",
  "How has the mood moved in the last four weeks?",
  "And before that?",
]);

const ofOneself = new Set([
  "How long were my days?",
  "How did my days feel?",
  "How many hours did I work?",
  "How many messages did I send?",
  "How many meetings did I have?",
  "How has my mood moved?",
]);

const chartPages: readonly ChartPages[] = [
  {
    role: "hr",
    path: /^\/hr\/(?:overview|backtest|insight\/(?:mood|work|concerns|help)|people\/[^/]{1,300}|reports\/(?:people\/)?[^/]{1,300})$/u,
    charts: ofHr,
  },
  { role: null, path: /^\/home$/u, charts: ofOneself },
];

/** Titles that name a time are known by what stands before it. */
const titlesWithTime: readonly (readonly [start: string, name: string])[] = [
  ["What did people talk about in ", "What did people talk about?"],
  ["What changed since ", "What changed since then?"],
];

/** A chart by the name that is written down when it is saved: never words of whoever saves it. */
export function nameChart(title: string): string {
  return titlesWithTime.find(([start]) => title.startsWith(start))?.[1] ?? title;
}

/** The name of a chart that stands on a page, for who may see that page; null where there is no such chart. */
export function findChartName(chart: {
  readonly title: string;
  readonly path: string;
  readonly role: Role;
}): string | null {
  const name = nameChart(chart.title);
  const page = chartPages.find(
    ({ role, path, charts }) =>
      (role === null || role === chart.role) && path.test(chart.path) && charts.has(name),
  );
  return page === undefined ? null : name;
}
