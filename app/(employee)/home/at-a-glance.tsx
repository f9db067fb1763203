import Link from "next/link";
import type { ReactNode } from "react";
import type { ComingThing } from "#lib/domain/calendar/view/coming-things.ts";
import { describeOwnMood } from "#lib/domain/insight/own-words.ts";
import { toMoodObservations } from "#lib/domain/insight/person-history.ts";
import type { HomeView } from "#lib/services/check-in/read-home.ts";
import { ComingList } from "./coming-list.tsx";

type AtAGlanceProps = { readonly home: HomeView; readonly coming: readonly ComingThing[] };

/** Three questions at a glance: how am I doing, what is coming, who can I talk to. */
export function AtAGlance({ home, coming }: AtAGlanceProps) {
  const { answers, latestDates, contacts } = home;
  return (
    <div className="grid gap-px overflow-hidden rounded-lg border border-line bg-line lg:grid-cols-3">
      <Question title="How am I doing?">
        <p>
          {latestDates.mood === null
            ? "Not enough data: nobody has answered yet. Be the first."
            : describeOwnMood(toMoodObservations(answers), latestDates.mood)}
        </p>
      </Question>
      <Question title="What is coming?">
        <ComingList things={coming} />
      </Question>
      <Question title="Who can I talk to?">
        <p className="mb-2">
          <Link className="text-link" href="/chat">
            Elara
          </Link>
          , at any time
        </p>
        {contacts.length === 0 ? (
          <p>No contact in HR is set up yet.</p>
        ) : (
          <ul className="grid gap-2">
            {contacts.slice(0, 3).map(({ name, email }) => (
              <li key={email} className="min-w-0">
                {name}, HR
                <a className="text-link block truncate text-sm" href={`mailto:${email}`}>
                  {email}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Question>
    </div>
  );
}

function Question({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="min-w-0 bg-raised p-5 sm:p-7">
      <h2 className="mb-2.5 text-xl">{title}</h2>
      {children}
    </section>
  );
}
