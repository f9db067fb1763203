"use client";

import { type ReactNode, useId, useRef, useState, useTransition } from "react";
import type { ActionOutcome } from "./action-outcome.ts";
import { Button } from "./button.tsx";
import { useToast } from "./use-toast.ts";

type PictureInputProps = {
  readonly label: ReactNode;
  readonly hint: string;
  /** What the picture is called once it is saved or removed: "Photo". */
  readonly name: string;
  /** The field of the action under which it says what is wrong with the picture. */
  readonly field: string;
  readonly accept: string;
  readonly hasOne: boolean;
  /** Makes of the chosen file what is sent; null where the browser cannot read it. */
  readonly prepare?: (file: File) => Promise<Blob | null>;
  readonly save: (form: FormData) => Promise<ActionOutcome>;
  readonly remove: () => Promise<ActionOutcome>;
};

/** A picture that is chosen, replaced or removed. */
export function PictureInput(props: PictureInputProps) {
  const { label, hint, name, field, accept, hasOne, prepare, save, remove } = props;
  const toast = useToast();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const tell = (result: ActionOutcome, done: string) => {
    setProblem(result.ok ? null : (result.fieldErrors?.[field] ?? result.message));
    if (result.ok) toast({ message: done });
  };
  const send = (file: File | undefined) =>
    startTransition(async () => {
      if (file === undefined) return;
      const picture = prepare === undefined ? file : await prepare(file);
      if (input.current !== null) input.current.value = "";
      if (picture === null) {
        return setProblem("Your browser cannot read this picture. A JPEG or PNG will do.");
      }
      const form = new FormData();
      form.set(field, picture, field);
      tell(await save(form), `${name} saved.`);
    });
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="max-w-prose text-sm text-muted">
        {hint}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={input}
          id={id}
          type="file"
          accept={accept}
          aria-describedby={`${id}-hint ${id}-problem`}
          disabled={pending}
          onChange={(event) => send(event.target.files?.[0])}
          className="max-w-full text-sm file:mr-3 file:min-h-9 file:rounded-full file:border file:border-line-strong file:bg-raised file:px-3.5 file:font-semibold file:text-ink"
        />
        {hasOne ? (
          <Button
            variant="quiet"
            size="small"
            pending={pending}
            onClick={() => startTransition(async () => tell(await remove(), `${name} removed.`))}
          >
            Remove
          </Button>
        ) : null}
      </div>
      <p id={`${id}-problem`} role="alert" className="text-sm font-semibold text-danger">
        {problem}
      </p>
    </div>
  );
}
