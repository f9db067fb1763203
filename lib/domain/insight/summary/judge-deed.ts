import type { SummaryStatus } from "./summary-status.ts";

/** What the person can do about a summary of their own. */
export const summaryDeeds = ["keep_back", "release", "restore"] as const;
export type SummaryDeed = (typeof summaryDeeds)[number];

const outcomes: Readonly<Record<SummaryDeed, Readonly<Partial<Record<SummaryStatus, SummaryStatus>>>>> = {
  // At whichever moment it comes, HR does not read on: what was just released is taken back.
  keep_back: { waiting: "withheld", released: "withdrawn" },
  release: { waiting: "released", withheld: "released", withdrawn: "released" },
  restore: { withheld: "waiting", withdrawn: "waiting" },
};

/** Where a summary stands after the deed; null where it makes no difference. */
export function judgeDeed(status: SummaryStatus, deed: SummaryDeed): SummaryStatus | null {
  return outcomes[deed][status] ?? null;
}
