import { findPlace } from "#lib/domain/conversation/bank/company/question-place.ts";
import type { FamilyName } from "#lib/domain/conversation/bank/family-names.ts";
import type { AnswerKind } from "#lib/domain/conversation/bank/question-bank.ts";
import { cleanText } from "#lib/domain/conversation/bank/question-text.ts";

/** An answer of each kind, by theme, for the preview to answer to. */
export type AnswerExamples = Readonly<Partial<Record<FamilyName, Readonly<Record<AnswerKind, string>>>>>;

type QuestionPreviewProps = {
  readonly family: string;
  readonly place: string;
  readonly text: string;
  readonly examples: AnswerExamples;
};

/** How a question would stand in a conversation. */
export function QuestionPreview({ family, place, text, examples }: QuestionPreviewProps) {
  const found = findPlace(place);
  const answers = Object.entries(examples).find(([name]) => name === family)?.[1];
  const answer = found?.part === "follow_up" ? answers?.[found.after] : undefined;
  return (
    <section aria-label="Preview" className="rounded-lg bg-sunken p-5">
      {answer === undefined ? null : (
        <div className="mb-4 ml-auto w-fit max-w-[85%] rounded-lg bg-raised px-4 py-2.5">
          <p className="text-xs text-muted">Somebody says</p>
          <p>{answer}</p>
        </div>
      )}
      <p className="text-xs text-muted">Elara would say</p>
      <p className="voice mt-1 text-lg break-words">{cleanText(text)}</p>
    </section>
  );
}
