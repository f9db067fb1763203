import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { type Definition, DefinitionList } from "#components/ui/definition-list.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { describeCause, describeResponse, type RoundCounts } from "#lib/domain/engagement/round-view.ts";
import { describeRound } from "#lib/domain/engagement/round-words.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { firstParam, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type EngagementView, readRound, type ShownRound } from "#lib/services/engagement/read-round.ts";
import { NamesGate } from "./names-gate.tsx";
import { PeopleTable } from "./people-table.tsx";

export const metadata: Metadata = { title: "Check-ins" };

export default async function EngagementPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const day = firstParam(await searchParams, "day");
  const view = await readRound(ctx, { day: day === "" ? null : day });
  return (
    <>
      <PageHeader
        title="Check-ins"
        eyebrow={view.round === null ? undefined : formatDay(view.round.day)}
        lead={describeRound(view)}
        actions={
          <>
            <LinkButton href="/hr/engagement/preview" prefetch={false} variant="secondary">
              Whom would it ask now?
            </LinkButton>
            <LinkButton href="/hr/settings#engagement.isOn" variant="secondary">
              Settings
            </LinkButton>
          </>
        }
      />
      {view.isOn ? null : (
        <Notice tone="attention" title="Elara asks nobody" className="mb-6">
          Asking people is switched off in the settings. Nothing that waits is sent.
        </Notice>
      )}
      {view.round === null ? (
        <Card>
          <EmptyState title="Nobody was asked yet">
            Every day at {view.time} ({view.timeZone}) Elara chooses whom to ask how they are. Whom it asked,
            why, and what came of it stands here then.
          </EmptyState>
        </Card>
      ) : (
        <Round round={view.round} />
      )}
      <EarlierDays view={view} />
    </>
  );
}

function Round({ round }: { round: ShownRound }) {
  const { findings, findingsOmitted, others, othersWithoutAccount } = round;
  return (
    <div className="grid gap-6">
      <Card title="With a finding" description="Elara asked them because a finding of theirs stood that day.">
        {findings.length === 0 ? (
          <p className="text-muted">Nobody with a finding was asked.</p>
        ) : (
          <PeopleTable
            caption="People with a finding who were asked"
            outcome="What came of it"
            rows={findings.map((person) => ({ ...person, words: describeResponse(person) }))}
          />
        )}
      </Card>
      {findingsOmitted.length === 0 ? null : (
        <Card
          title="With a finding, not asked"
          description="Elara left them in peace that day, or cannot reach them."
        >
          <PeopleTable
            caption="People with a finding who were not asked"
            outcome="Why not"
            rows={findingsOmitted.map((person) => ({ ...person, words: describeCause(person.cause) }))}
          />
        </Card>
      )}
      <Card
        title="Without a finding"
        description="Their own answers are low for long, or they were drawn by lot. Which of the two, HR does not see: answers about mood are closed without a finding."
      >
        <DefinitionList items={toFacts(others, othersWithoutAccount)} />
        {others.asked + othersWithoutAccount === 0 ? null : (
          <div className="mt-5">
            <NamesGate key={round.day} day={round.day} />
          </div>
        )}
      </Card>
    </div>
  );
}

function toFacts(counts: RoundCounts, withoutAccount: number): Definition[] {
  const facts = [
    ["Asked", counts.asked - counts.withdrawn - counts.planned],
    ["Wait for the end of their quiet hours", counts.planned],
    ["Answered", counts.answered],
    ["Can still answer", counts.sent],
    ["No answer", counts.unanswered],
    ["Not asked after all", counts.withdrawn],
    ["Have no account", withoutAccount],
  ] as const;
  return facts
    .filter(([, count], place) => count > 0 || place === 0)
    .map(([term, count]) => ({ term, description: <span className="tabular">{count}</span> }));
}

function EarlierDays({ view: { earlierDays, round, today } }: { view: EngagementView }) {
  const days = earlierDays.filter((day) => day !== round?.day);
  if (days.length === 0) return null;
  return (
    <nav aria-label="Other days" className="mt-8">
      <h2 className="text-lg">Other days</h2>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {round === null || round.day === today ? null : (
          <li>
            <Link className="text-link" href="/hr/engagement" prefetch={false}>
              Newest
            </Link>
          </li>
        )}
        {days.map((day) => (
          <li key={day}>
            <Link className="text-link" href={`/hr/engagement?day=${day}`} prefetch={false}>
              {formatDay(day)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
