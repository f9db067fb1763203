import type { Metadata } from "next";
import Link from "next/link";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import {
  alertPageSize,
  isNarrowed,
  parseAlertFilter,
  toAlertQuery,
} from "#lib/domain/safety/alert-filter.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listAlertHistory } from "#lib/services/alerts/list-alerts.ts";
import { AlertCard } from "../alert-card.tsx";
import { AlertFilterForm } from "../alert-filter-form.tsx";
import { SeenNote } from "../seen-note.tsx";

export const metadata: Metadata = { title: "Resolved alerts" };

export default async function AlertHistoryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  // What is resolved stands in no other status.
  const filter = { ...parseAlertFilter(await searchParams), status: null };
  const history = await listAlertHistory(ctx, filter);
  const { total } = history;
  return (
    <>
      <PageHeader
        title="Resolved alerts"
        lead="What was done, and by whom, newest first."
        eyebrow={
          <Link className="text-link" href="/hr/alerts">
            Alerts
          </Link>
        }
      />
      <div className="mb-8">
        <AlertFilterForm path="/hr/alerts/history" filter={filter} choices={history} />
      </div>
      {total === 0 ? (
        <Card>
          <EmptyState title={isNarrowed(filter) ? "Nothing like this" : "Nothing is resolved yet"}>
            {isNarrowed(filter)
              ? "No resolved alert fits what you chose."
              : "Whoever looks after an alert says in the end what was done. It is kept here as long as the settings say."}
          </EmptyState>
        </Card>
      ) : (
        <>
          <ul className="grid gap-6">
            {history.alerts.map((alert) => (
              <li key={alert.id}>
                <AlertCard alert={alert} view={history} />
              </li>
            ))}
          </ul>
          <PageLinks
            page={filter.page}
            pageSize={alertPageSize}
            total={total}
            noun={total === 1 ? "resolved alert" : "resolved alerts"}
            hrefOf={(page) => `/hr/alerts/history${toAlertQuery({ ...filter, page })}`}
          />
        </>
      )}
      <SeenNote />
    </>
  );
}
