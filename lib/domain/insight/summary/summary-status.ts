/**
 * Where a summary of a talk stands. `waiting`: for the person, and for nobody else. `withheld`: the person keeps it back.
 * `released`: HR may read it. `withdrawn`: HR could read it, and can no more.
 */
export const summaryStatuses = ["waiting", "withheld", "released", "withdrawn"] as const;
export type SummaryStatus = (typeof summaryStatuses)[number];

/** Whether the person released it, or the time ran out in which they could have kept it back. */
export const summaryReleasers = ["person", "time"] as const;
export type SummaryReleaser = (typeof summaryReleasers)[number];

/** What wrote it: the model endpoint, or Elara's own rules. */
export const summaryAuthors = ["model", "embedded"] as const;
export type SummaryAuthor = (typeof summaryAuthors)[number];
