import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { wordWhere } from "#lib/domain/conversation/bank/company/describe-edit.ts";
import { toPlaceKey } from "#lib/domain/conversation/bank/company/question-place.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { findQuestion } from "#lib/services/question-bank/find-question.ts";
import { listBankChanges } from "#lib/services/question-bank/list-history.ts";
import { answerExamples, familyChoices } from "../answer-examples.ts";
import { BankChange } from "../history/bank-change.tsx";
import { QuestionBadges } from "../question-badges.tsx";
import { QuestionForm } from "../question-form.tsx";
import { SwitchQuestion } from "../switch-question.tsx";

export const metadata: Metadata = { title: "Question" };

export default async function QuestionPage({ params }: { params: Promise<{ questionId: string }> }) {
  const ctx = await requireCtx("hr");
  const questionId = decodePathSegment((await params).questionId);
  if (questionId === null) notFound();
  const { version, entry } = await findQuestion(ctx, { questionId });
  if (entry === null) notFound();
  const original = await findQuestion(ctx, { questionId: entry.copiedFrom ?? "" });
  const { entries, timeZone } = await listBankChanges(ctx, { questionId, page: 1 });
  return (
    <>
      <PageHeader
        title={`“${entry.text}”`}
        eyebrow={
          <Link className="text-link" href="/hr/questions">
            Questions
          </Link>
        }
        lead={
          <span className="flex flex-wrap items-center gap-3">
            {wordWhere(entry)} <QuestionBadges entry={entry} />
          </span>
        }
        actions={
          <>
            <SwitchQuestion questionId={entry.id} text={entry.text} isOn={entry.isOn} readVersion={version} />
            <LinkButton
              href={`/hr/questions/new?copy=${encodeURIComponent(entry.id)}`}
              variant="secondary"
              size="small"
            >
              Copy
            </LinkButton>
          </>
        }
      />
      <div className="grid max-w-3xl gap-6">
        {entry.problem === null ? null : (
          <Notice tone="attention" title="Elara does not say it">
            {entry.problem}
          </Notice>
        )}
        {original.entry === null ? null : (
          <p className="text-muted">
            Written after{" "}
            <Link
              className="text-link"
              href={`/hr/questions/${encodeURIComponent(original.entry.id)}`}
              prefetch={false}
            >
              “{original.entry.text}”
            </Link>
          </p>
        )}
        {entry.isOwn ? (
          <Card title="Edit">
            <QuestionForm
              questionId={entry.id}
              copiedFrom={entry.copiedFrom}
              family={entry.family}
              place={toPlaceKey(entry.place)}
              text={entry.text}
              readVersion={version}
              families={familyChoices}
              examples={answerExamples}
            />
          </Card>
        ) : (
          <p className="text-muted">
            This question comes with Elara and is never changed. Switch it off, or copy it and write your own.
          </p>
        )}
        <Card title="What was done with it">
          {entries.length === 0 ? (
            <p className="text-muted">Nothing yet: it stands as Elara comes.</p>
          ) : (
            <ol className="divide-y divide-line">
              {entries.map((change) => (
                <BankChange key={change.version} change={change} timeZone={timeZone} />
              ))}
            </ol>
          )}
        </Card>
      </div>
    </>
  );
}
