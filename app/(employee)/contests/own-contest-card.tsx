import { ContestStatusBadge } from "#components/contests/contest-status-badge.tsx";
import { ContestedReasons } from "#components/contests/contested-reasons.tsx";
import { QuotedWords } from "#components/contests/quoted-words.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { toContestAddress } from "#lib/domain/contest/contest-target.ts";
import { describeOutcome, recordTitle } from "#lib/domain/contest/contest-words.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { OwnContest } from "#lib/services/contests/list-contests-of.ts";
import { TakeBackButton } from "./take-back-button.tsx";

type OwnContestCardProps = { readonly contest: OwnContest; readonly timeZone: string };

/** One point that the person contested: what it is, what they wrote, what HR answered. */
export function OwnContestCard({ contest, timeZone }: OwnContestCardProps) {
  const { subject, status } = contest;
  const day = (instant: Date) => formatInstantDay(instant, timeZone);
  return (
    <Card
      title={
        subject.kind === "flag"
          ? `What we noticed${contest.flagOpenedAt === null ? "" : ` on ${day(contest.flagOpenedAt)}`}`
          : recordTitle(subject.dataset, subject.recordLabel)
      }
      actions={<ContestStatusBadge status={status} />}
    >
      <div className="grid gap-5">
        {subject.kind === "flag" ? <ContestedReasons reasons={subject.reasons} /> : null}
        <QuotedWords by={`You, ${day(contest.openedAt)}`} words={contest.statement} />
        <Answer contest={contest} day={day} />
        {status === "open" ? (
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <p className="text-sm text-muted">HR reads this and answers here.</p>
            <TakeBackButton contestId={contest.id} />
          </div>
        ) : null}
        {contest.canContestAgain ? (
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
            <p className="text-sm text-muted">
              {status === "answered" ? "Does the answer not settle it? You can say so once more." : null}
            </p>
            <LinkButton variant="secondary" size="small" href={toContestAddress(subject)}>
              Contest again
            </LinkButton>
          </div>
        ) : null}
      </div>
    </Card>
  );
}

type AnswerProps = { readonly contest: OwnContest; readonly day: (instant: Date) => string };

function Answer({ contest: { subject, outcome, answer, answeredAt, answeredByName }, day }: AnswerProps) {
  if (outcome === null || answer === null || answeredAt === null) return null;
  return (
    <>
      <p className="voice text-lg">{describeOutcome(subject.kind, outcome)}</p>
      <QuotedWords by={`${answeredByName ?? "Somebody"} in HR, ${day(answeredAt)}`} words={answer} />
    </>
  );
}
