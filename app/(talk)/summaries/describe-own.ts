import { describeStanding } from "#lib/domain/insight/summary/summary-words.ts";
import { describeMoment } from "#lib/domain/notification/notification-view.ts";
import type { OwnSummaryState } from "#lib/services/summaries/read-own-summaries.ts";

/** Who can read a summary now and what comes next, with the moments on the reader's clock. */
export function describeOwn(summary: OwnSummaryState, clock: { now: Date; timeZone: string }): string {
  const { status, hoursLeft, releaseAt, releasedAt, releasedBy, shownAt } = summary;
  const when = (at: Date | null) => (at === null ? null : describeMoment(at, clock));
  return describeStanding({
    status,
    hoursLeft,
    releasedBy,
    releaseWhen: when(releaseAt),
    releasedWhen: when(releasedAt),
    shownWhen: when(shownAt),
  });
}
