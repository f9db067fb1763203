import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { CheckInForm } from "#app/(employee)/home/check-in-form.tsx";
import { answerOrPage } from "#app/answer-or-page.ts";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type OwnNudge, readOwnNudge } from "#lib/services/engagement/read-own-nudge.ts";

export const metadata: Metadata = { title: "How are you?" };

export default async function CheckInPage({ params }: { params: Promise<{ nudgeId: string }> }) {
  const ctx = await requireCtx();
  const nudgeId = decodePathSegment((await params).nudgeId);
  if (nudgeId === null) notFound();
  const { askedOn, isAnswered, mood, why } = await answerOrPage(readOwnNudge(ctx, { nudgeId }));
  return (
    <>
      <PageHeader
        title="How are you?"
        eyebrow={`Asked on ${askedOn}`}
        lead="Answer in whatever way suits you, or not at all. Nothing changes if you do not."
      />
      <div className="grid gap-6">
        {isAnswered ? (
          <Notice tone="good" title="Thank you">
            You have answered. You can still say more.
          </Notice>
        ) : null}
        {mood === null ? null : <CheckInForm answered={mood.today} />}
        <OtherWays />
        <WhyAsked why={why} />
      </div>
    </>
  );
}

function OtherWays() {
  return (
    <Card title="Rather talk?">
      <p className="max-w-prose">
        With Elara you can talk at any hour, and HR does not read it. Or write to a person in HR.
      </p>
      <div className="mt-5 flex flex-wrap gap-3">
        <LinkButton href="/chat">Talk with Elara</LinkButton>
        <LinkButton href="/messages" variant="secondary">
          Write to HR
        </LinkButton>
      </div>
    </Card>
  );
}

function WhyAsked({ why }: Pick<OwnNudge, "why">) {
  return (
    <Card title="Why was I asked?">
      <ul className="grid max-w-prose gap-2">
        {why.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="mt-4 max-w-prose text-sm text-muted">
        Only you read this here. Some people are drawn by lot every day, so nobody can tell from being asked
        that something was noticed. Your silence changes no score; after several check-ins without an answer
        HR is told, in neutral words, that a talk may help.
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        {why.isNoticed ? (
          <LinkButton href="/noticed" variant="secondary">
            What Elara noticed
          </LinkButton>
        ) : null}
        <Link className="text-link text-sm" href="/contests">
          Say that something is wrong
        </Link>
        <Link className="text-link text-sm" href="/notifications/preferences">
          Do not ask me any more
        </Link>
      </div>
    </Card>
  );
}
