"use client";

import { useId, useRef, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { MessageBox } from "./message-box.tsx";
import { noAnswer, type SendRefusal } from "./send-failure.ts";
import { useMessageDraft } from "./use-message-draft.ts";

export type SendReply = (words: {
  readonly threadId: string;
  readonly clientId: string;
  readonly text: string;
}) => Promise<{ readonly ok: true } | SendRefusal>;

type ReplyFormProps = {
  readonly threadId: string;
  /** Of whose draft for which thread. */
  readonly draftName: string;
  readonly arrivedIds: readonly string[];
  readonly label: string;
  readonly note: string;
  readonly send: SendReply;
};

/** Where one writes in a thread. What was typed stays until it has arrived. */
export function ReplyForm({ threadId, draftName, arrivedIds, label, note, send }: ReplyFormProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { draft, write, markTried, clear } = useMessageDraft(draftName, arrivedIds);
  const [refusal, setRefusal] = useState<SendRefusal | null>(null);
  const [isPending, startTransition] = useTransition();
  const submit = () => {
    if (isPending) return;
    const { clientId, text } = draft;
    markTried();
    startTransition(async () => {
      const result = await send({ threadId, clientId, text }).catch(() => noAnswer);
      setRefusal(result.ok ? null : result);
      if (result.ok) clear();
      box.current?.focus();
    });
  };
  const problem = refusal?.fieldErrors?.text ?? null;
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="grid gap-3"
    >
      {refusal === null || problem !== null ? null : (
        <Notice tone="attention" live>
          {refusal.message}
        </Notice>
      )}
      <MessageBox
        id={`${id}-text`}
        label={label}
        text={draft.text}
        error={problem}
        box={box}
        isSending={isPending}
        onWrite={(text) => {
          setRefusal(null);
          write({ text });
        }}
        onSend={submit}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
        <p className="text-sm text-muted">{note}</p>
        <Button type="submit" pending={isPending}>
          Send
        </Button>
      </div>
    </form>
  );
}
