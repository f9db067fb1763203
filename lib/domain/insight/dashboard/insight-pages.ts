/** The pages of insight, in order. `isNarrowed`: whether the filter narrows what is on it. */
export const insightPages = [
  { path: "/hr/insight/mood", label: "Mood", isNarrowed: true },
  { path: "/hr/insight/work", label: "Work and recognition", isNarrowed: true },
  { path: "/hr/insight/concerns", label: "What weighs on people", isNarrowed: false },
  { path: "/hr/insight/help", label: "What helps", isNarrowed: false },
] as const;
export type InsightPath = (typeof insightPages)[number]["path"];
