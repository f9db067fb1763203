import { Disclosure } from "#components/ui/disclosure.tsx";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import type { QuestionFilter } from "#lib/domain/conversation/bank/company/question-filter.ts";
import { answerKindsOf } from "#lib/domain/conversation/bank/company/question-filter.ts";
import { answerKindWords } from "#lib/domain/conversation/bank/company/question-place.ts";

/** What people say about the theme that is looked at: examples by which Elara tells the kinds of answer apart. */
export function FamilyExamples({ filter }: { filter: QuestionFilter }) {
  const family = builtInBank.families.find(({ name }) => name === filter.family);
  if (family === undefined) return null;
  return (
    <section aria-label={`What people say about ${family.title.toLowerCase()}`} className="mt-6">
      <Disclosure
        id="examples"
        title="What people say about it"
        summary="Examples by which Elara tells the kinds of answer apart. They come with Elara and are never said by it."
      >
        <div className="grid gap-6 sm:grid-cols-2">
          {answerKindsOf(filter.part).map((kind) => (
            <Examples
              key={kind}
              title={`Somebody ${answerKindWords[kind]}`}
              examples={family.answers[kind]}
            />
          ))}
          <Examples title="Offered as a beginning" examples={family.suggestions} />
        </div>
      </Disclosure>
    </section>
  );
}

function Examples({ title, examples }: { title: string; examples: readonly string[] }) {
  return (
    <div>
      <h4 className="text-sm font-semibold">{title}</h4>
      <ul className="mt-1.5 grid gap-1 text-sm text-muted">
        {examples.map((example) => (
          <li key={example}>“{example}”</li>
        ))}
      </ul>
    </div>
  );
}
