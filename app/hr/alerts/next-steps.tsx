import { toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import type { AlertView, ListedAlert } from "#lib/services/alerts/list-alerts.ts";
import { BeginButton } from "./begin-button.tsx";
import { GiveBackButton } from "./give-back-button.tsx";
import { HandOverForm } from "./hand-over-form.tsx";
import { NoteForm } from "./note-form.tsx";
import { ReopenButton } from "./reopen-button.tsx";
import { ResolveForm } from "./resolve-form.tsx";
import { TakeButton } from "./take-button.tsx";

type NextStepsProps = { readonly alert: ListedAlert; readonly view: AlertView };

/** What the viewer can do with an alert as it stands. */
export function NextSteps({ alert, view }: NextStepsProps) {
  const { id: alertId, status, acknowledgedBy, acknowledgedByName, askable } = alert;
  if (status === "resolved") return <ReopenButton alertId={alertId} />;
  if (acknowledgedBy === view.viewerId) return <OwnSteps alert={alert} view={view} />;
  const from =
    acknowledgedBy === null
      ? null
      : { userId: acknowledgedBy, name: acknowledgedByName ?? "somebody who has left" };
  return (
    <div className="grid gap-5">
      <TakeButton alertId={alertId} from={from} />
      {status === "open" ? <HandOverForm alertId={alertId} colleagues={askable} /> : null}
      {status === "open" ? null : <NoteForm alertId={alertId} />}
    </div>
  );
}

function OwnSteps({ alert, view }: NextStepsProps) {
  const { id: alertId } = alert;
  const today = toCalendarDate(view.now, view.timeZone);
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center gap-3">
        <BeginButton alertId={alertId} isBegun={alert.status === "in_progress"} />
        <GiveBackButton alertId={alertId} />
      </div>
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        <ResolveForm alertId={alertId} today={today} />
        <div className="grid content-start gap-6">
          <NoteForm alertId={alertId} />
          <HandOverForm alertId={alertId} colleagues={alert.askable} />
        </div>
      </div>
    </div>
  );
}
