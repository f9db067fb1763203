import Link from "next/link";
import { Instant } from "#components/imports/instant.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import { alertKindWords } from "#lib/domain/safety/alert.ts";
import type { AlertInbox, ListedAlert } from "#lib/services/alerts/list-alerts.ts";
import { AlertHistory } from "./alert-history.tsx";
import { GiveBackButton } from "./give-back-button.tsx";
import { NoteForm } from "./note-form.tsx";
import { ResolveForm } from "./resolve-form.tsx";
import { RunningClock } from "./running-clock.tsx";
import { TakeButton } from "./take-button.tsx";

type AlertCardProps = {
  readonly alert: ListedAlert;
  readonly inbox: Pick<AlertInbox, "timeZone" | "now" | "viewerId">;
};

/** Somebody who needs a person: who, how to reach them, what is needed, who has it, and what comes next. */
export function AlertCard({ alert, inbox }: AlertCardProps) {
  const words = alertKindWords[alert.kind];
  const isOpen = alert.status === "open";
  return (
    <Card
      aria-label={`${alert.name}: ${words.title}`}
      className={isOpen ? "border-danger/50!" : undefined}
      title={alert.name}
      description={
        [alert.jobTitle, alert.department, alert.location].filter(Boolean).join(" · ") || undefined
      }
      actions={<StateBadge alert={alert} viewerId={inbox.viewerId} />}
    >
      <p className="text-lg font-semibold">{words.title}</p>
      <p className="mt-1 max-w-prose">
        {alert.isImminent && alert.resolvedAt === null ? "It sounds urgent. " : ""}
        {words.meaning}
      </p>
      <div className="mt-5">
        <DefinitionList items={facts(alert, inbox)} />
      </div>
      {alert.resolvedAt !== null ? null : (
        <div className="mt-6 border-t border-line pt-5">
          <NextSteps alert={alert} inbox={inbox} />
        </div>
      )}
      <AlertHistory alert={alert} timeZone={inbox.timeZone} />
    </Card>
  );
}

function facts(alert: ListedAlert, { timeZone, now }: AlertCardProps["inbox"]) {
  const isOpen = alert.status === "open";
  return [
    {
      term: "Reach them",
      description: (
        <>
          {alert.email === null ? null : (
            <a className="text-link break-all" href={`mailto:${alert.email}`}>
              {alert.email}
            </a>
          )}
          {alert.resolvedAt !== null ? null : (
            <span className="block text-sm text-muted">
              Elara knows no phone numbers: look in your HR system, or ask at their team.
            </span>
          )}
        </>
      ),
    },
    {
      term: "Since",
      description: (
        <>
          <Instant at={alert.raisedAt.toISOString()} timeZone={timeZone} />
          {isOpen ? (
            <>
              {", "}
              <RunningClock at={alert.raisedAt.toISOString()} now={now.toISOString()} counts="since" /> ago
            </>
          ) : null}
        </>
      ),
    },
    {
      term: "Asked for a person",
      description: alert.isAskedFor ? "Yes, themselves" : "No, Elara called you",
    },
    ...(isOpen && alert.nextStepAt !== null
      ? [
          {
            term: "Next people are called in",
            description: (
              <RunningClock at={alert.nextStepAt.toISOString()} now={now.toISOString()} counts="until" />
            ),
          },
        ]
      : []),
    ...(alert.employeeId === null
      ? []
      : [
          {
            term: "Records",
            description: (
              <Link
                className="text-link"
                href={`/hr/people/${encodeURIComponent(alert.employeeId)}`}
                prefetch={false}
              >
                Their page
              </Link>
            ),
          },
        ]),
  ];
}

function StateBadge({ alert, viewerId }: { alert: ListedAlert; viewerId: string }) {
  if (alert.status === "open") return <Badge tone="danger">Waits for somebody</Badge>;
  if (alert.resolvedAt !== null) return <Badge>Resolved</Badge>;
  const who = alert.acknowledgedBy === viewerId ? "You are" : `${alert.acknowledgedByName ?? "Somebody"} is`;
  return <Badge tone="accent">{who} on it</Badge>;
}

function NextSteps({ alert, inbox: { viewerId, timeZone, now } }: AlertCardProps) {
  const today = toCalendarDate(now, timeZone);
  const { id: alertId, acknowledgedBy, acknowledgedByName } = alert;
  if (acknowledgedBy !== viewerId) {
    const from =
      acknowledgedBy === null
        ? null
        : { userId: acknowledgedBy, name: acknowledgedByName ?? "somebody who has left" };
    return <TakeButton alertId={alertId} from={from} />;
  }
  return (
    <div className="grid gap-6">
      <div className="grid gap-6 lg:grid-cols-2">
        <ResolveForm alertId={alertId} today={today} />
        <NoteForm alertId={alertId} />
      </div>
      <div>
        <GiveBackButton alertId={alertId} />
      </div>
    </div>
  );
}
