"use client";

import { Card } from "#components/ui/card.tsx";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { removeOwnCalendar } from "../actions.ts";

type ShownCalendar = {
  readonly id: string;
  readonly name: string;
  readonly eventCount: number;
  readonly importedOn: string;
};

/** The calendars that were brought along. */
export function OwnCalendars({ calendars }: { readonly calendars: readonly ShownCalendar[] }) {
  const toast = useToast();
  const remove = async (calendarId: string) => {
    const result = await removeOwnCalendar({ calendarId });
    toast(result.ok ? { message: "Calendar removed" } : { message: result.message, tone: "danger" });
  };
  return (
    <Card title="Calendars you brought along">
      {calendars.length === 0 ? (
        <p className="text-muted">None so far. A newer export of the same calendar updates it here.</p>
      ) : (
        <ul className="divide-y divide-line">
          {calendars.map(({ id, name, eventCount, importedOn }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
              <span className="min-w-0 break-words">
                {name}
                <span className="block text-sm text-muted">
                  {eventCount === 1 ? "1 appointment" : `${eventCount.toLocaleString("en")} appointments`}, as
                  of {importedOn}
                </span>
              </span>
              <ConfirmButton
                label="Remove"
                title={`Remove “${name}”?`}
                confirmLabel="Remove it"
                cancelLabel="Keep it"
                variant="quiet"
                size="small"
                onConfirm={() => remove(id)}
              >
                Its appointments are destroyed here. The calendar itself is not touched, and you can bring it
                along again.
              </ConfirmButton>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
