import { FilterForm } from "#components/people/filter-form.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { builtInBank } from "#lib/domain/conversation/bank/built-in-bank.ts";
import type { QuestionFilter, QuestionState } from "#lib/domain/conversation/bank/company/question-filter.ts";
import { questionStates } from "#lib/domain/conversation/bank/company/question-filter.ts";
import { answerKindWords } from "#lib/domain/conversation/bank/company/question-place.ts";
import { answerKinds } from "#lib/domain/conversation/bank/question-bank.ts";
import { severities } from "#lib/domain/detection/verdicts.ts";

const stateWords: Readonly<Record<QuestionState, string>> = {
  on: "Switched on",
  off: "Switched off",
  own: "Your own",
};

/** Search and filters of the question bank. */
export function QuestionFilterForm({ filter }: { filter: QuestionFilter }) {
  return (
    <FilterForm path="/hr/questions" label="Search and filter">
      <div className="min-w-56 flex-1 basis-full lg:basis-56">
        <Field id="question-search" label="Search">
          {(control) => (
            <Input
              {...control}
              type="search"
              name="search"
              defaultValue={filter.search}
              placeholder="Words of a question"
            />
          )}
        </Field>
      </div>
      <div className="min-w-40 flex-1 basis-40">
        <Field id="question-family" label="Theme">
          {(control) => (
            <Select {...control} name="family" defaultValue={filter.family ?? ""}>
              <option value="">All</option>
              {builtInBank.families.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className="min-w-40 flex-1 basis-40">
        <Field id="question-part" label="When it is said">
          {(control) => <PartSelect {...control} name="part" defaultValue={filter.part ?? ""} />}
        </Field>
      </div>
      <div className="min-w-36 flex-1 basis-36">
        <Field id="question-state" label="State">
          {(control) => (
            <Select {...control} name="state" defaultValue={filter.state ?? ""}>
              <option value="">All</option>
              {questionStates.map((state) => (
                <option key={state} value={state}>
                  {stateWords[state]}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
    </FilterForm>
  );
}

function PartSelect(props: Parameters<typeof Select>[0]) {
  return (
    <Select {...props}>
      <option value="">Any time</option>
      <optgroup label="To open a conversation">
        <option value="openings">All openings</option>
        {severities.map((severity) => (
          <option key={severity} value={severity}>
            Opening, {severity}
          </option>
        ))}
      </optgroup>
      <optgroup label="After an answer">
        {answerKinds.map((kind) => (
          <option key={kind} value={kind}>
            Somebody {answerKindWords[kind]}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
