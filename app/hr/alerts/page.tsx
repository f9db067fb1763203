import type { Metadata } from "next";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { pageParam, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { describeAlerts } from "#lib/domain/safety/alert-words.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type AlertInbox, alertPageSize, listAlerts } from "#lib/services/alerts/list-alerts.ts";
import { AlertCard } from "./alert-card.tsx";

export const metadata: Metadata = { title: "Alerts" };

export default async function AlertsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const page = pageParam(await searchParams);
  const inbox = await listAlerts(ctx, { page });
  return (
    <>
      <PageHeader
        title="Alerts"
        lead={describeAlerts(inbox.counts)}
        actions={
          <LinkButton href="/hr/settings/safety" variant="secondary">
            Who is called
          </LinkButton>
        }
      />
      {inbox.standing.length === 0 ? (
        <Card>
          <EmptyState title="Nobody waits">
            When somebody tells Elara that they, or another person, may be in danger, or asks for a human
            being, they stand here at once, and whoever is on the rota gets a mail.
          </EmptyState>
        </Card>
      ) : (
        <AlertList alerts={inbox.standing} inbox={inbox} />
      )}
      {inbox.counts.resolved === 0 ? null : <Closed inbox={inbox} page={page} />}
      <p className="mt-8 max-w-prose text-sm text-muted">
        You see who, when and how to reach them, never what they wrote to Elara. That you looked is told to
        them on their privacy page. An alert about yourself is a colleague's and does not stand here; one
        about harm at work stands here only for those who were called.
      </p>
    </>
  );
}

function AlertList({ alerts, inbox }: { alerts: AlertInbox["standing"]; inbox: AlertInbox }) {
  return (
    <ul className="grid gap-6">
      {alerts.map((alert) => (
        <li key={alert.id}>
          <AlertCard alert={alert} inbox={inbox} />
        </li>
      ))}
    </ul>
  );
}

function Closed({ inbox, page }: { inbox: AlertInbox; page: number }) {
  const { resolved } = inbox.counts;
  return (
    <section aria-labelledby="closed-alerts" className="mt-12">
      <h2 id="closed-alerts" className="mb-5 text-2xl">
        Resolved
      </h2>
      <AlertList alerts={inbox.resolved} inbox={inbox} />
      <PageLinks
        page={page}
        pageSize={alertPageSize}
        total={resolved}
        noun={resolved === 1 ? "resolved alert" : "resolved alerts"}
        hrefOf={(target) => (target === 1 ? "/hr/alerts" : `/hr/alerts?page=${target}`)}
      />
    </section>
  );
}
