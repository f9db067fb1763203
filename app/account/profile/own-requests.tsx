import { QuotedWords } from "#components/contests/quoted-words.tsx";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import {
  type CorrectionStatus,
  correctionFieldWords,
  correctionStatusWords,
} from "#lib/domain/profile/correction.ts";
import type { OwnCorrection } from "#lib/services/profile/read-own-profile.ts";
import { TakeBackButton } from "./take-back-button.tsx";

const tones: Readonly<Record<CorrectionStatus, BadgeTone>> = {
  open: "accent",
  accepted: "good",
  declined: "neutral",
  withdrawn: "neutral",
};

type OwnRequestsProps = { readonly requests: readonly OwnCorrection[]; readonly timeZone: string };

/** What somebody asked to be corrected, with the answers, newest first. */
export function OwnRequests({ requests, timeZone }: OwnRequestsProps) {
  const day = (instant: Date) => formatInstantDay(instant, timeZone);
  return (
    <Card title="Your requests">
      <ul className="grid gap-6">
        {requests.map((request) => (
          <li key={request.id} className="grid gap-3 border-b border-line pb-5 last:border-0 last:pb-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{correctionFieldWords[request.field]}</span>
              <Badge tone={tones[request.status]}>{correctionStatusWords[request.status]}</Badge>
            </p>
            <p className="text-sm wrap-anywhere">
              <span className="text-muted">Should be </span>
              {request.wanted}
              <span className="text-muted">, asked on {day(request.askedAt)}</span>
            </p>
            {request.reason === null ? null : <QuotedWords by="You wrote" words={request.reason} />}
            {request.answer === null || request.endedAt === null ? null : (
              <QuotedWords
                by={`${request.answeredByName ?? "Somebody who has left"} from HR, ${day(request.endedAt)}`}
                words={request.answer}
              />
            )}
            {request.status === "accepted" ? (
              <p className="text-sm text-muted">
                It is corrected in your company's HR system, and reaches Elara with the next import.
              </p>
            ) : null}
            {request.status === "open" ? (
              <div>
                <TakeBackButton requestId={request.id} />
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
