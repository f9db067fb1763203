import Link from "next/link";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import type { ListedSummary } from "#lib/services/summaries/read-released-summaries.ts";

type SummariesSectionProps = { readonly employeeId: string; readonly summaries: readonly ListedSummary[] };

/** The summaries of talks with Elara that this person let HR read, by day; each opens on a page of its own. */
export function SummariesSection({ employeeId, summaries }: SummariesSectionProps) {
  return (
    <Card
      aria-label="Talks with Elara"
      title="Talks with Elara"
      description="What people say to Elara is theirs. A summary stands here once it is released, as the person corrected it; that you opened it is shown to them."
    >
      {summaries.length === 0 ? (
        <p className="text-muted">
          Nothing to read. That says nothing about whether this person talks with Elara.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {summaries.map(({ summaryId, date, isCorrected }) => (
            <li key={summaryId} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
              <Link
                className="text-link"
                href={`/hr/people/${encodeURIComponent(employeeId)}/summaries/${encodeURIComponent(summaryId)}`}
                prefetch={false}
              >
                Summary of {formatDay(date)}
              </Link>
              {isCorrected ? <Badge>Corrected by the person</Badge> : null}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
