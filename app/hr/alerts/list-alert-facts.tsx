import Link from "next/link";
import { Instant } from "#components/imports/instant.tsx";
import type { Definition } from "#components/ui/definition-list.tsx";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { interventionWords } from "#lib/domain/safety/intervention.ts";
import type { AlertView, ListedAlert } from "#lib/services/alerts/list-alerts.ts";
import { RunningClock } from "./running-clock.tsx";

/** What is known of an alert, each fact with its name. */
export function listAlertFacts(alert: ListedAlert, view: AlertView): readonly Definition[] {
  return [
    ...(alert.preferredName === null ? [] : [{ term: "Goes by", description: alert.preferredName }]),
    { term: "Reach them", description: <Reach alert={alert} /> },
    {
      term: alert.resolvedAt === null ? "Since" : "Raised",
      description: <Since alert={alert} view={view} />,
    },
    ...(isWorkAlertKind(alert.kind)
      ? []
      : [
          {
            term: "Asked for a person",
            description: alert.isAskedFor ? "Yes, themselves" : "No, Elara called you",
          },
        ]),
    ...(alert.threadId === null
      ? []
      : [{ term: "Written to HR", description: <ThreadLink threadId={alert.threadId} /> }]),
    ...clockFacts(alert, view),
    ...resolvedFacts(alert, view),
    ...(alert.employeeId === null
      ? []
      : [{ term: "Records", description: <Records id={alert.employeeId} /> }]),
  ];
}

function clockFacts(alert: ListedAlert, { now }: AlertView): readonly Definition[] {
  const { status, nextStepAt, acknowledgedAt } = alert;
  if (status === "open") {
    if (nextStepAt === null) return [];
    const clock = <RunningClock at={nextStepAt.toISOString()} now={now.toISOString()} counts="until" />;
    return [{ term: "Next people are called in", description: clock }];
  }
  if (status === "resolved" || acknowledgedAt === null) return [];
  const clock = <RunningClock at={acknowledgedAt.toISOString()} now={now.toISOString()} counts="since" />;
  return [{ term: "Looked after for", description: clock }];
}

function resolvedFacts(alert: ListedAlert, { timeZone }: AlertView): readonly Definition[] {
  const { resolvedAt, resolvedByName, interventions } = alert;
  if (resolvedAt === null) return [];
  const [first] = interventions;
  return [
    {
      term: "Resolved",
      description: (
        <>
          <Instant at={resolvedAt.toISOString()} timeZone={timeZone} /> by{" "}
          {resolvedByName ?? "somebody who has left"}
        </>
      ),
    },
    ...(first === undefined
      ? []
      : [
          {
            term: "What was done",
            description: `${interventions.map(({ kind }) => interventionWords[kind]).join(", ")} (${formatDay(first.doneOn)})`,
          },
        ]),
  ];
}

function Reach({ alert }: { alert: ListedAlert }) {
  const { email, phone } = alert;
  return (
    <span className="flex flex-wrap gap-x-4">
      {phone === null ? null : (
        <a className="text-link whitespace-nowrap" href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>
          {phone}
        </a>
      )}
      {email === null ? null : (
        <a className="text-link wrap-anywhere" href={`mailto:${email}`}>
          {email}
        </a>
      )}
      {phone === null && alert.resolvedAt === null ? (
        <span className="basis-full text-sm text-muted">
          They gave no phone number: look in your HR system, or ask at their team.
        </span>
      ) : null}
    </span>
  );
}

function Since({ alert, view }: { alert: ListedAlert; view: AlertView }) {
  const at = alert.raisedAt.toISOString();
  return (
    <>
      <Instant at={at} timeZone={view.timeZone} />
      {alert.status === "open" ? (
        <>
          {", "}
          <RunningClock at={at} now={view.now.toISOString()} counts="since" /> ago
        </>
      ) : null}
    </>
  );
}

function Records({ id }: { id: string }) {
  return (
    <Link className="text-link" href={`/hr/people/${encodeURIComponent(id)}`} prefetch={false}>
      Their page
    </Link>
  );
}

function ThreadLink({ threadId }: { threadId: string }) {
  return (
    <Link className="text-link" href={`/hr/messages/${encodeURIComponent(threadId)}`} prefetch={false}>
      Open their message
    </Link>
  );
}
