import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type DependencyState, describeHealth, type HealthDetail } from "#lib/health.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readAlertReach } from "#lib/services/safety/read-safety-settings.ts";

export const metadata = { title: "System" };

const databaseNames: Record<string, string> = {
  pglite: "embedded, in the data folder",
  pg: "PostgreSQL server",
  neon: "Neon",
};

export default async function SystemPage() {
  const ctx = await requireCtx("admin");
  const health = await describeHealth();
  const reach = health.status === "down" ? null : await readAlertReach(ctx);
  return (
    <>
      <PageHeader title="System" lead={leads[health.status]} />
      {reach === null ? null : <AlertReach {...reach} />}
      <div className="grid gap-6 lg:grid-cols-2">
        <Card title="Database" actions={<StateBadge state={health.checks.database} />}>
          <DefinitionList
            items={[
              { term: "Kind", description: databaseNames[health.databaseMode ?? ""] ?? "unknown" },
              {
                term: "Answers within",
                description: describeAnswer(health.databaseMs),
              },
            ]}
          />
        </Card>
        <Card title="Background work" actions={<StateBadge state={health.checks.jobs} />}>
          <DefinitionList items={describeJobs(health)} />
        </Card>
        <Card title="Mail" actions={<MailBadge state={health.checks.mail} />}>
          <DefinitionList items={describeMail(health)} />
        </Card>
        <Card title="Live updates" actions={<StateBadge state={health.checks.realtime} />}>
          <DefinitionList items={describeLive(health)} />
        </Card>
      </div>
    </>
  );
}

/** Whether anybody can be called when somebody is in danger. */
function AlertReach({ responders, uncalled }: { responders: number; uncalled: number }) {
  if (responders > 0 && uncalled === 0) return null;
  return (
    <Notice
      tone="danger"
      title={uncalled > 0 ? "An alert waits, and nobody could be called" : "Nobody can be called in a crisis"}
      className="mb-6"
    >
      {responders === 0
        ? "Nobody with the role HR can sign in. Invite somebody under Users: until then nobody in the company is called when an employee is in danger."
        : "Please reach somebody in HR by phone and ask them to open Alerts."}
    </Notice>
  );
}

const leads: Record<HealthDetail["status"], string> = {
  up: "Everything Elara stands on answers.",
  degraded: "Something Elara stands on does not answer.",
  down: "The database does not answer.",
};

function describeAnswer(databaseMs: number | null): string {
  if (databaseMs === null) return "no answer";
  return databaseMs < 1 ? "less than 1 ms" : `${databaseMs} ms`;
}

function describeJobs({ jobCounts }: HealthDetail) {
  return [
    { term: "Waiting", description: jobCounts?.waiting ?? "unknown" },
    { term: "Running", description: jobCounts?.running ?? "unknown" },
    { term: "Given up", description: jobCounts?.failed ?? "unknown" },
  ];
}

function describeLive({ live }: HealthDetail) {
  if (live === null) return [{ term: "State", description: "off; open pages look for themselves" }];
  return [
    { term: "Server", description: live.mode === "shared" ? "Pusher, as configured" : "built in" },
    live.connectionCount === null
      ? { term: "Waiting", description: live.waitingCount }
      : { term: "Open pages", description: live.connectionCount },
    {
      term: "Last attempt",
      description: live.failingSince === null ? "went well" : "failed; it is tried again",
    },
  ];
}

function StateBadge({ state }: { state: DependencyState }) {
  return <Badge tone={state === "up" ? "good" : "danger"}>{state === "up" ? "Up" : "Down"}</Badge>;
}

function describeMail({ mail }: HealthDetail) {
  return [
    {
      term: "Delivery",
      description: mail?.isDelivered === true ? "by the mail service" : "none: mails stay in the outbox",
    },
    { term: "Waiting", description: mail?.waitingCount ?? "unknown" },
    { term: "Failed", description: mail?.failedCount ?? "unknown" },
  ];
}

function MailBadge({ state }: { state: HealthDetail["checks"]["mail"] }) {
  return state === "off" ? <Badge>Not set up</Badge> : <StateBadge state={state} />;
}
