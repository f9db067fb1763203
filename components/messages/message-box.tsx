"use client";

import type { KeyboardEvent, ReactNode, Ref } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { longestThreadMessage } from "#lib/domain/messages/limits.ts";

const nearBy = 300;

type MessageBoxProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly text: string;
  readonly error: string | null;
  /** For a first message, which is often longer. */
  readonly isTall?: boolean;
  readonly box?: Ref<HTMLTextAreaElement>;
  readonly isSending: boolean;
  readonly onWrite: (text: string) => void;
  readonly onSend: () => void;
};

/** Where a message is written: Enter begins a line, Ctrl (or ⌘) and Enter send. */
export function MessageBox(props: MessageBoxProps) {
  const { id, label, hint, text, error, isTall = false, box, isSending, onWrite, onSend } = props;
  const left = longestThreadMessage - [...text].length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSend();
  };
  return (
    <div>
      <Field id={id} label={label} hint={hint} error={error}>
        {(control) => (
          <Textarea
            {...control}
            ref={box}
            name="text"
            rows={isTall ? 7 : 3}
            dir="auto"
            value={text}
            readOnly={isSending}
            autoComplete="off"
            onChange={(event) => onWrite(event.target.value)}
            onKeyDown={onKeyDown}
            className={joinClasses(
              "field-sizing-content max-h-[45dvh] resize-none!",
              isTall ? "min-h-44" : "min-h-24",
            )}
          />
        )}
      </Field>
      <p
        role="status"
        className={joinClasses("mt-1.5 text-sm empty:hidden", left < 0 ? "text-danger" : "text-muted")}
      >
        {describeLeft(left)}
      </p>
    </div>
  );
}

function describeLeft(left: number): string | null {
  if (left > nearBy) return null;
  return left >= 0
    ? `${left} characters left`
    : `${-left} characters too long. Please send it in two parts, so that nothing is lost.`;
}
