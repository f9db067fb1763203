import Link from "next/link";
import { QuotedWords } from "#components/contests/quoted-words.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import {
  correctionFieldWords,
  correctionStatusWords,
  describeSourceChange,
} from "#lib/domain/profile/correction.ts";
import type { InboxCorrection } from "#lib/services/profile/list-corrections.ts";
import { AnswerForm } from "./answer-form.tsx";

type CorrectionCardProps = { readonly request: InboxCorrection; readonly timeZone: string };

/** One request: who, which field, what the records say and should say, and the answer or the form for it. */
export function CorrectionCard({ request, timeZone }: CorrectionCardProps) {
  const { employeeId, status, recorded, wanted, reason } = request;
  const name = request.name ?? employeeId;
  const field = correctionFieldWords[request.field];
  const day = (instant: Date) => formatInstantDay(instant, timeZone);
  return (
    <Card
      aria-label={`${name}: ${field}`}
      title={
        <Link className="text-link" href={`/hr/people/${encodeURIComponent(employeeId)}`} prefetch={false}>
          {name}
        </Link>
      }
      description={[request.jobTitle, request.department].filter(Boolean).join(" · ")}
      actions={
        <Badge tone={status === "open" ? "accent" : status === "accepted" ? "good" : "neutral"}>
          {status === "open" ? `Since ${day(request.askedAt)}` : correctionStatusWords[status]}
        </Badge>
      }
    >
      <div className="grid gap-5">
        <h3 className="text-lg">{field}</h3>
        <DefinitionList
          items={[
            {
              term: "Should be",
              description: <span className="font-semibold wrap-anywhere">{wanted}</span>,
            },
            {
              term: "The records say",
              description: recorded ?? <span className="text-muted">Not recorded</span>,
            },
          ]}
        />
        {reason === null ? null : <QuotedWords by={`${name} wrote`} words={reason} />}
        {status === "open" ? <AnswerForm requestId={request.id} /> : <Answered request={request} day={day} />}
      </div>
    </Card>
  );
}

function Answered({ request, day }: { request: InboxCorrection; day: (instant: Date) => string }) {
  const { answer, endedAt, answeredByName, status } = request;
  if (answer === null || endedAt === null) return null;
  return (
    <div className="grid gap-4">
      <QuotedWords by={`${answeredByName ?? "Somebody who has left"}, ${day(endedAt)}`} words={answer} />
      {status === "accepted" ? (
        <p className="max-w-prose text-sm">
          <span className="font-semibold">To do: </span>
          {describeSourceChange(request)}
        </p>
      ) : null}
    </div>
  );
}
