import { PersonPhoto } from "#components/people/person-photo.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { alertKindWords, isWorkAlertKind } from "#lib/domain/safety/alert.ts";
import { alertStatusWords } from "#lib/domain/safety/alert-words.ts";
import type { AlertView, ListedAlert } from "#lib/services/alerts/list-alerts.ts";
import { AlertHistory } from "./alert-history.tsx";
import { listAlertFacts } from "./list-alert-facts.tsx";
import { NextSteps } from "./next-steps.tsx";

type AlertCardProps = { readonly alert: ListedAlert; readonly view: AlertView };

/** Somebody who needs a person: who, how to reach them, what is needed, who has it, and what comes next. */
export function AlertCard({ alert, view }: AlertCardProps) {
  const words = alertKindWords[alert.kind];
  const isUrgent = alert.status === "open" && !isWorkAlertKind(alert.kind);
  return (
    <Card
      id={alert.id}
      aria-label={`${alert.name}: ${words.title}`}
      className={isUrgent ? "border-danger/50!" : undefined}
      title={alert.name}
      description={
        [alert.jobTitle, alert.department, alert.location].filter(Boolean).join(" · ") || undefined
      }
      actions={<StateBadge alert={alert} viewerId={view.viewerId} />}
    >
      <div className="flex items-start gap-5">
        {alert.photoId === null ? null : <PersonPhoto photoId={alert.photoId} name={alert.name} />}
        <div>
          <p className="text-lg font-semibold">{words.title}</p>
          {alert.resolvedAt === null ? (
            <p className="mt-1 max-w-prose">
              {alert.isImminent ? "It sounds urgent. " : ""}
              {words.meaning}
            </p>
          ) : null}
        </div>
      </div>
      <div className="mt-5">
        <DefinitionList items={listAlertFacts(alert, view)} />
      </div>
      <div className="mt-6 border-t border-line pt-5">
        <NextSteps alert={alert} view={view} />
      </div>
      <AlertHistory alert={alert} timeZone={view.timeZone} />
    </Card>
  );
}

function StateBadge({ alert, viewerId }: { alert: ListedAlert; viewerId: string }) {
  const { status, askedUserId } = alert;
  if (status === "resolved") return <Badge tone="good">{alertStatusWords.resolved}</Badge>;
  if (status === "open") {
    const tone = isWorkAlertKind(alert.kind) ? "attention" : "danger";
    if (askedUserId === null) return <Badge tone={tone}>Waits for somebody</Badge>;
    return (
      <Badge tone={tone}>
        Waits for {askedUserId === viewerId ? "you" : (alert.askedName ?? "somebody")}
      </Badge>
    );
  }
  const who = alert.acknowledgedBy === viewerId ? "You are" : `${alert.acknowledgedByName ?? "Somebody"} is`;
  return (
    <>
      <Badge tone="accent">{who} on it</Badge>
      {status === "in_progress" ? <Badge>{alertStatusWords.in_progress}</Badge> : null}
    </>
  );
}
