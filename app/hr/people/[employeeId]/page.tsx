import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { answerOrPage } from "#app/answer-or-page.ts";
import { ContestNote } from "#components/contests/contest-note.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readGivenTasks } from "#lib/services/calendar/give-task.ts";
import { readContestNote } from "#lib/services/contests/read-contest-note.ts";
import { readPerson } from "#lib/services/people/read-person.ts";
import { listReleasedFor } from "#lib/services/summaries/read-released-summaries.ts";
import { ChangesSection } from "./changes-section.tsx";
import { DecisionSection } from "./decision-section.tsx";
import { HistorySection } from "./history-section.tsx";
import { MoodSection } from "./mood-section.tsx";
import { PersonFacts } from "./person-facts.tsx";
import { QualitySection } from "./quality-section.tsx";
import { ReasonsSection } from "./reasons-section.tsx";
import { RecordsSection } from "./records-section.tsx";
import { SummariesSection } from "./summaries/summaries-section.tsx";
import { TasksSection } from "./tasks-section.tsx";
import { VerdictCard } from "./verdict-card.tsx";
import { WaterfallSection } from "./waterfall-section.tsx";

export const metadata: Metadata = { title: "Person" };

export default async function PersonPage({ params }: { params: Promise<{ employeeId: string }> }) {
  const ctx = await requireCtx("hr");
  const employeeId = decodePathSegment((await params).employeeId);
  if (employeeId === null) notFound();
  const person = await answerOrPage(readPerson(ctx, { employeeId }));
  const { who } = person;
  return (
    <>
      <PageHeader
        title={who.name ?? who.employeeId}
        eyebrow={
          <Link className="text-link" href={person.current === null ? "/hr/people" : "/hr/focus"}>
            {person.current === null ? "People" : "Focus"}
          </Link>
        }
        lead={[who.jobTitle, who.department].filter(Boolean).join(" · ")}
        actions={
          <>
            <LinkButton
              variant="secondary"
              href={`/hr/reports/people/${encodeURIComponent(who.employeeId)}`}
              prefetch={false}
            >
              Report
            </LinkButton>
            <LinkButton
              variant="secondary"
              href={`/hr/messages/new?person=${encodeURIComponent(who.employeeId)}`}
              prefetch={false}
            >
              Write a message
            </LinkButton>
          </>
        }
      />
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 gap-6">
          <VerdictCard person={person} />
          <ContestNote {...(await readContestNote(ctx, who))} />
          <ChangesSection person={person} />
          <ReasonsSection person={person} />
          <WaterfallSection person={person} />
          <DecisionSection person={person} />
          <TasksSection employeeId={who.employeeId} tasks={await readGivenTasks(ctx, who)} />
          <SummariesSection employeeId={who.employeeId} summaries={await listReleasedFor(ctx, who)} />
          <MoodSection person={person} />
          <HistorySection person={person} />
          <RecordsSection person={person} />
        </div>
        <aside aria-label="About the record" className="grid gap-6 xl:sticky xl:top-8">
          <PersonFacts person={person} />
          <QualitySection remarks={person.quality} />
        </aside>
      </div>
    </>
  );
}
