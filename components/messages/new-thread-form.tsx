"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useId, useRef, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { MessageBox } from "./message-box.tsx";
import { noAnswer, type SendRefusal } from "./send-failure.ts";
import { useMessageDraft } from "./use-message-draft.ts";

export type BeginThread = (words: {
  readonly clientId: string;
  readonly subject: string;
  readonly text: string;
}) => Promise<{ readonly ok: true; readonly data: { readonly threadId: string } } | SendRefusal>;

type NewThreadFormProps = {
  readonly draftName: string;
  /** Where the new thread is found: its id stands behind. */
  readonly path: string;
  readonly label: string;
  readonly note: ReactNode;
  readonly begin: BeginThread;
};

/** The first message of a thread. What was typed stays until it has arrived. */
export function NewThreadForm({ draftName, path, label, note, begin }: NewThreadFormProps) {
  const id = useId();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const { draft, write, markTried, clear } = useMessageDraft(draftName);
  const [refusal, setRefusal] = useState<SendRefusal | null>(null);
  const [isPending, startTransition] = useTransition();
  useEffect(() => {
    if (refusal !== null) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [refusal]);
  const change = (words: { readonly subject?: string; readonly text?: string }) => {
    setRefusal(null);
    write(words);
  };
  const submit = () => {
    if (isPending) return;
    const { clientId, subject, text } = draft;
    markTried();
    startTransition(async () => {
      const result = await begin({ clientId, subject, text }).catch(() => noAnswer);
      if (!result.ok) return setRefusal(result);
      clear();
      router.push(`${path}/${encodeURIComponent(result.data.threadId)}`);
    });
  };
  const errors = refusal?.fieldErrors ?? {};
  return (
    <form
      ref={form}
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="grid gap-5"
    >
      <Field id={`${id}-subject`} label="Subject" optional error={errors.subject}>
        {(control) => (
          <Input
            {...control}
            name="subject"
            dir="auto"
            autoComplete="off"
            value={draft.subject}
            readOnly={isPending}
            onChange={(event) => change({ subject: event.target.value })}
          />
        )}
      </Field>
      <MessageBox
        id={`${id}-text`}
        label={label}
        isTall
        text={draft.text}
        error={errors.text ?? null}
        isSending={isPending}
        onWrite={(text) => change({ text })}
        onSend={submit}
      />
      {refusal === null || refusal.fieldErrors !== undefined ? null : (
        <Notice tone="attention" live>
          {refusal.message}
        </Notice>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="max-w-prose min-w-0 flex-1 basis-64 text-sm text-muted">{note}</div>
        <Button type="submit" pending={isPending}>
          Send
        </Button>
      </div>
    </form>
  );
}
