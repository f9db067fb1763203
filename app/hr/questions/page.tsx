import type { Metadata } from "next";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import {
  parseQuestionFilter,
  type QuestionFilter,
  questionPageSize,
  toQuestionQuery,
} from "#lib/domain/conversation/bank/company/question-filter.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listQuestions, type QuestionPage } from "#lib/services/question-bank/list-questions.ts";
import { FamilyExamples } from "./family-examples.tsx";
import { QuestionFilterForm } from "./question-filter-form.tsx";
import { QuestionRow } from "./question-row.tsx";

export const metadata: Metadata = { title: "Questions" };

export default async function QuestionsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parseQuestionFilter(await searchParams);
  const { version, entries, total, counts } = await listQuestions(ctx, filter);
  return (
    <>
      <PageHeader
        title="Questions"
        lead="What Elara can say to somebody, and ask back. Switch off what does not fit you, and add what is missing."
        actions={
          <>
            <LinkButton href="/hr/questions/history" variant="secondary">
              History
            </LinkButton>
            <LinkButton href={`/hr/questions/new${toQuestionQuery({ ...filter, page: 1 })}`}>
              Add a question
            </LinkButton>
          </>
        }
      />
      <Card aria-label="The question bank">
        <QuestionFilterForm filter={filter} />
        <p className="tabular mt-5 text-sm text-muted">{wordCounts(counts)}</p>
        <FamilyExamples filter={filter} />
        {total === 0 ? (
          <NothingFound filter={filter} />
        ) : (
          <ol aria-label="Questions" className="mt-4 divide-y divide-line border-y border-line">
            {entries.map((entry) => (
              <QuestionRow key={entry.id} entry={entry} version={version} />
            ))}
          </ol>
        )}
        {total > 0 ? (
          <PageLinks
            page={filter.page}
            pageSize={questionPageSize}
            total={total}
            noun={total === 1 ? "question" : "questions"}
            hrefOf={(page) => `/hr/questions${toQuestionQuery({ ...filter, page })}`}
          />
        ) : null}
      </Card>
    </>
  );
}

function wordCounts({ on, off, own }: QuestionPage["counts"]): string {
  return `${on} on, ${off} off, ${own} of your own.`;
}

function NothingFound({ filter }: { filter: QuestionFilter }) {
  const isOwn = filter.state === "own" && filter.search === "";
  return (
    <EmptyState
      title={isOwn ? "No question of your own yet" : "No question like that"}
      actions={
        isOwn ? (
          <LinkButton href="/hr/questions/new">Add a question</LinkButton>
        ) : (
          <LinkButton href="/hr/questions" variant="secondary">
            Show all questions
          </LinkButton>
        )
      }
    >
      {isOwn
        ? "Questions that you add, or write after a built-in one, will be listed here."
        : "Questions that match the words and the filters will be listed here. Try fewer words, or another theme."}
    </EmptyState>
  );
}
