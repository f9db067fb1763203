import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import {
  parseQuestionFilter,
  type QuestionFilter,
} from "#lib/domain/conversation/bank/company/question-filter.ts";
import { questionPlaces, toPlaceKey } from "#lib/domain/conversation/bank/company/question-place.ts";
import { firstParam, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { findQuestion } from "#lib/services/question-bank/find-question.ts";
import { answerExamples, familyChoices } from "../answer-examples.ts";
import { QuestionForm } from "../question-form.tsx";

export const metadata: Metadata = { title: "Add a question" };

export default async function NewQuestionPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const params = await searchParams;
  const { version, entry } = await findQuestion(ctx, { questionId: firstParam(params, "copy") });
  const filter = parseQuestionFilter(params);
  return (
    <>
      <PageHeader
        title={entry === null ? "Add a question" : "Your own version"}
        eyebrow={
          <Link className="text-link" href="/hr/questions">
            Questions
          </Link>
        }
        lead={
          entry === null
            ? "Somebody tired may read it on a bad day. Short, warm and plain is best."
            : "The built-in one stays as it is; switch it off if yours is to take its place."
        }
      />
      <Card aria-label="The question" className="max-w-3xl">
        <QuestionForm
          questionId={null}
          copiedFrom={entry?.id ?? null}
          family={entry?.family ?? filter.family ?? ""}
          place={entry === null ? guessPlace(filter) : toPlaceKey(entry.place)}
          text={entry?.text ?? ""}
          readVersion={version}
          families={familyChoices}
          examples={answerExamples}
        />
      </Card>
    </>
  );
}

/** The place that was looked at before, where it is one. */
function guessPlace({ part }: QuestionFilter): string {
  const place = questionPlaces.find((known) =>
    known.part === "opening" ? known.severity === part : known.after === part,
  );
  return place === undefined ? "" : toPlaceKey(place);
}
