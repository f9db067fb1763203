import Link from "next/link";
import { ContestedReasons } from "#components/contests/contested-reasons.tsx";
import { QuotedWords } from "#components/contests/quoted-words.tsx";
import { DecisionBadge } from "#components/people/decision-badge.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import {
  answeredWords,
  describeAge,
  describeWaiting,
  nextSteps,
  recordTitle,
} from "#lib/domain/contest/contest-words.ts";
import { formatInstantDay, type IsoDate, toCalendarDate } from "#lib/domain/insight/calendar-days.ts";
import type { InboxContest } from "#lib/services/contests/list-contest-inbox.ts";
import { AnswerForm } from "./answer-form.tsx";

type ContestCardProps = {
  readonly contest: InboxContest;
  readonly timeZone: string;
  readonly today: IsoDate;
};

/** One contested point: who, since when, which facts, their words, and the answer or the form for it. */
export function ContestCard({ contest, timeZone, today }: ContestCardProps) {
  const { subject } = contest;
  const openedDay = toCalendarDate(contest.openedAt, timeZone);
  const name = contest.name ?? contest.employeeId;
  const isOpen = contest.outcome === null;
  return (
    <Card
      title={
        <Link
          className="text-link"
          href={`/hr/people/${encodeURIComponent(contest.employeeId)}`}
          prefetch={false}
        >
          {name}
        </Link>
      }
      description={[contest.jobTitle, contest.department].filter(Boolean).join(" · ")}
      actions={
        isOpen ? (
          <Badge tone="accent">
            <span aria-hidden="true">◐</span>
            {describeWaiting(openedDay, today)}
          </Badge>
        ) : null
      }
    >
      <div className="grid gap-5">
        <div className="grid gap-2">
          <h3 className="text-lg">
            {subject.kind === "flag" ? "A finding" : recordTitle(subject.dataset, subject.recordLabel)}
          </h3>
          <FlagState contest={contest} timeZone={timeZone} />
          {subject.kind === "flag" ? (
            <ContestedReasons reasons={subject.reasons} holdsBackMood={contest.holdsBackMood} />
          ) : null}
        </div>
        <QuotedWords by={`${name} wrote ${describeAge(openedDay, today)}`} words={contest.statement} />
        {isOpen ? <Waiting contest={contest} /> : <Answered contest={contest} timeZone={timeZone} />}
      </div>
    </Card>
  );
}

function FlagState({ contest: { flag }, timeZone }: Pick<ContestCardProps, "contest" | "timeZone">) {
  if (flag === null) return null;
  const day = (instant: Date) => formatInstantDay(instant, timeZone);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      Noticed on {day(flag.openedAt)}
      {flag.endedAt === null ? null : `, ended on ${day(flag.endedAt)}`}
      <DecisionBadge decision={flag.decision} />
    </p>
  );
}

function Waiting({ contest: { id, subject } }: Pick<ContestCardProps, "contest">) {
  return (
    <details className="border-t border-line pt-4">
      <summary className="text-link inline-flex min-h-9 items-center font-semibold">Answer</summary>
      <div className="mt-4 grid gap-4">
        <p className="max-w-prose text-sm text-muted">
          {nextSteps[subject.kind]}{" "}
          <Link className="text-link" href="/hr/imports/new">
            Import a file
          </Link>
        </p>
        <AnswerForm contestId={id} kind={subject.kind} />
      </div>
    </details>
  );
}

function Answered({ contest, timeZone }: Pick<ContestCardProps, "contest" | "timeZone">) {
  const { outcome, answer, answeredAt, answeredByName } = contest;
  if (outcome === null || answer === null || answeredAt === null) return null;
  return (
    <div className="grid gap-2">
      <p>
        <Badge tone={outcome === "accepted" ? "good" : "neutral"}>{answeredWords[outcome]}</Badge>
      </p>
      <QuotedWords
        by={`${answeredByName ?? "Somebody who has left"}, ${formatInstantDay(answeredAt, timeZone)}`}
        words={answer}
      />
    </div>
  );
}
