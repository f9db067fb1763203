"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect, useId, useState } from "react";
import { ReasonField } from "#app/hr/reasoned/reason-field.tsx";
import { type ReasonState, toRefused, untouched } from "#app/hr/reasoned/reason-state.ts";
import { RefusalNotice } from "#app/hr/reasoned/refusal-notice.tsx";
import { Field } from "#components/ui/field.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { cleanText, textLimits } from "#lib/domain/conversation/bank/question-text.ts";
import { add, rewrite } from "./actions.ts";
import { PlaceFields } from "./place-fields.tsx";
import { type AnswerExamples, QuestionPreview } from "./question-preview.tsx";

type QuestionFormProps = {
  /** The question that is rewritten; null: a new one is added. */
  questionId: string | null;
  copiedFrom: string | null;
  family: string;
  place: string;
  text: string;
  readVersion: number;
  families: readonly { readonly name: string; readonly title: string }[];
  examples: AnswerExamples;
};
type FormState = ReasonState & { readonly fieldErrors: Readonly<Record<string, string>> };

const blank: FormState = { ...untouched, fieldErrors: {} };

/** Writes a question of the company's own. Says while one types what keeps it from being said. */
export function QuestionForm(props: QuestionFormProps) {
  const { questionId, copiedFrom, readVersion } = props;
  const [family, setFamily] = useState(props.family);
  const [place, setPlace] = useState(props.place);
  const [text, setText] = useState(props.text);
  const router = useRouter();
  const toast = useToast();
  const id = useId();
  const [state, send] = useActionState(async (_: FormState, form: FormData): Promise<FormState> => {
    const reason = String(form.get("reason") ?? "");
    const input = { family, place, text, readVersion, reason };
    const result =
      questionId === null ? await add({ ...input, copiedFrom }) : await rewrite({ ...input, questionId });
    if (!result.ok) return { ...toRefused(reason, result), fieldErrors: result.fieldErrors ?? {} };
    toast({ message: questionId === null ? "Added. Elara may say it from now on." : "Saved." });
    router.push(`/hr/questions/${result.data.questionId}`);
    return blank;
  }, blank);
  const findProblems = useTextProblems();
  const problem = text.trim() === "" ? null : (findProblems(toJudged(text))[0] ?? null);
  return (
    <form action={send} className="grid gap-6">
      <PlaceFields
        id={id}
        families={props.families}
        family={family}
        place={place}
        onFamily={setFamily}
        onPlace={setPlace}
        errors={state.fieldErrors}
      />
      <Field
        id={`${id}-text`}
        label="What Elara says"
        hint={"One to three short sentences, with one question at most."}
        error={problem ?? state.fieldErrors.text}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            value={text}
            className="voice text-lg"
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <p className="tabular -mt-4 text-sm text-muted">
        {toJudged(text).length} of {textLimits.longest} characters
      </p>
      {problem === null && text.trim() !== "" ? (
        <QuestionPreview family={family} place={place} text={text} examples={props.examples} />
      ) : null}
      <ReasonField id={`${id}-reason`} state={state} />
      <RefusalNotice refusal={state.refusal} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton disabled={problem !== null}>{questionId === null ? "Add it" : "Save"}</SubmitButton>
        <LinkButton href="/hr/questions" variant="quiet">
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}

/** As the text would be kept; what is far too long is judged as it is. */
function toJudged(text: string): string {
  return text.length > 4 * textLimits.longest ? text : cleanText(text);
}

/** What keeps a text from being said. It is judged by the guard's weights, which come after the page; the server judges too. */
function useTextProblems(): (text: string) => readonly string[] {
  const [find, setFind] = useState<(text: string) => readonly string[]>(() => () => []);
  useEffect(() => {
    import("#lib/domain/conversation/bank/company/own-text.ts").then(
      ({ findOwnTextProblems }) => setFind(() => findOwnTextProblems),
      () => undefined,
    );
  }, []);
  return find;
}
