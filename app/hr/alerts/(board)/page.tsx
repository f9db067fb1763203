import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { isNarrowed, parseAlertFilter } from "#lib/domain/safety/alert-filter.ts";
import { describeAlerts } from "#lib/domain/safety/alert-words.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type AlertBoard, type ListedAlert, listAlerts } from "#lib/services/alerts/list-alerts.ts";
import { AlertCard } from "../alert-card.tsx";
import { AlertFilterForm } from "../alert-filter-form.tsx";
import { SeenNote } from "../seen-note.tsx";

export const metadata: Metadata = { title: "Alerts" };

export default async function AlertsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parseAlertFilter(await searchParams);
  const board = await listAlerts(ctx, filter);
  const calm = board.alerts.filter(({ kind }) => isWorkAlertKind(kind));
  const urgent = board.alerts.filter(({ kind }) => !isWorkAlertKind(kind));
  return (
    <>
      <PageHeader
        title="Alerts"
        lead={describeAlerts(board.counts)}
        actions={
          <>
            <LinkButton href="/hr/alerts/history" variant="secondary">
              Resolved
            </LinkButton>
            <LinkButton href="/hr/settings/safety" variant="secondary">
              Who is called
            </LinkButton>
          </>
        }
      />
      <div className="mb-8">
        <AlertFilterForm path="/hr/alerts" filter={filter} choices={board} />
      </div>
      {board.alerts.length === 0 ? (
        <Card>
          <NothingStands isNarrowed={isNarrowed(filter)} />
        </Card>
      ) : null}
      <Section title="At any hour" alerts={urgent} board={board} />
      <Section
        title="In working hours"
        lead="Nobody is in danger here: Elara suggests a talk, and the clocks rest at night and at weekends."
        alerts={calm}
        board={board}
      />
      <SeenNote />
    </>
  );
}

type SectionProps = {
  readonly title: string;
  readonly lead?: string;
  readonly alerts: readonly ListedAlert[];
  readonly board: AlertBoard;
};

function Section({ title, lead, alerts, board }: SectionProps) {
  if (alerts.length === 0) return null;
  return (
    <section aria-label={title} className="mb-12">
      <h2 className="text-2xl">{title}</h2>
      {lead === undefined ? null : <p className="mt-1 max-w-prose text-muted">{lead}</p>}
      <ul className="mt-5 grid gap-6">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <AlertCard alert={alert} view={board} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingStands({ isNarrowed }: { isNarrowed: boolean }) {
  if (isNarrowed) {
    return (
      <EmptyState title="Nothing like this">
        No alert stands that fits what you chose.{" "}
        <Link className="text-link" href="/hr/alerts">
          Show all
        </Link>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody waits">
      When somebody tells Elara that they, or another person, may be in danger, or asks for a human being,
      they stand here at once, and whoever is on the rota gets a mail. What can wait for working hours stands
      below.
    </EmptyState>
  );
}
