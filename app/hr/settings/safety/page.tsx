import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listCountries } from "#lib/domain/conversation/care/contacts/list-contacts.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readSafetySettings } from "#lib/services/safety/read-safety-settings.ts";
import { ContactsForm } from "./contacts-form.tsx";
import { CountryForm } from "./country-form.tsx";
import { RetentionForm } from "./retention-form.tsx";
import { RotaForm } from "./rota-form.tsx";
import { WorkHoursForm } from "./work-hours-form.tsx";

export const metadata: Metadata = { title: "Help in a crisis" };

export default async function SafetySettingsPage() {
  const ctx = await requireCtx("hr");
  const { rota, workHours, retention, timeZone, country, ownContacts, people } =
    await readSafetySettings(ctx);
  return (
    <>
      <PageHeader
        title="Help in a crisis"
        lead="Who is called when somebody needs a person, and which help Elara shows them."
        eyebrow={
          <Link className="text-link" href="/hr/settings">
            Settings
          </Link>
        }
      />
      {people.length > 1 ? null : (
        <Notice tone="attention" title="Only one person can be called" className="mb-6">
          Only you have an account in HR that can be used. If you are away, or it is about you, nobody answers
          an alert. Ask an administrator to invite a colleague with the role HR.
        </Notice>
      )}
      <div className="grid gap-6">
        <Card
          id="rota"
          title="Who is called"
          description="Step by step, until somebody takes over. Everybody called gets a mail that says nothing but that somebody needs them."
        >
          <RotaForm key={rota.version} value={rota.value} version={rota.version} people={people} />
        </Card>
        <Card
          id="hours"
          title="Working hours of HR"
          description="Alerts that nobody waits for, such as a severe finding or three unanswered check-ins, call people only then; their clocks rest at night and at weekends."
        >
          <WorkHoursForm
            key={workHours.version}
            value={workHours.value}
            version={workHours.version}
            timeZone={timeZone}
          />
        </Card>
        <Card
          id="country"
          title="Help lines of your country"
          description="The emergency number and the lines that stand on the card of employees who have not said in their profile where they live."
        >
          <CountryForm
            key={country.version}
            value={country.value}
            version={country.version}
            countries={listCountries()}
          />
        </Card>
        <Card
          id="contacts"
          title="Your own contacts"
          description="They stand on every card beside the help lines. Only people or services outside the reporting line, who keep what they hear to themselves."
        >
          <ContactsForm key={ownContacts.version} value={ownContacts.value} version={ownContacts.version} />
        </Card>
        <Card
          id="retention"
          title="How long resolved alerts are kept"
          description="Every night older ones are destroyed with their notes. What was done stays as data without a word, so that one can see what helps."
        >
          <RetentionForm key={retention.version} value={retention.value} version={retention.version} />
        </Card>
      </div>
    </>
  );
}
