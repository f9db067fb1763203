"use client";

import { useId, useRef, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { changeLogo, deleteLogo } from "../actions.ts";

/** The company's logo: chosen, replaced, removed. */
export function LogoForm({ logoId }: { logoId: string | null }) {
  const toast = useToast();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const send = (file: File | undefined) =>
    startTransition(async () => {
      if (file === undefined) return;
      const form = new FormData();
      form.set("logo", file, "logo");
      const result = await changeLogo(form);
      if (input.current !== null) input.current.value = "";
      setProblem(result.ok ? null : (result.fieldErrors?.logo ?? result.message));
      if (result.ok) toast({ message: "Logo saved." });
    });
  const remove = () =>
    startTransition(async () => {
      const result = await deleteLogo({});
      setProblem(result.ok ? null : result.message);
      if (result.ok) toast({ message: "Logo removed." });
    });
  return (
    <div className="grid gap-4">
      {logoId === null ? null : (
        // biome-ignore lint/performance/noImgElement: served by a route that asks who reads it
        <img
          src={`/api/reports/logo?v=${logoId}`}
          alt="The company's logo"
          className="max-h-24 max-w-64 rounded-sm bg-white object-contain p-2"
        />
      )}
      <label htmlFor={id} className="text-sm font-semibold">
        {logoId === null ? "Choose a logo" : "Choose another logo"}
      </label>
      <p id={`${id}-hint`} className="max-w-prose text-sm text-muted">
        A JPEG or PNG picture of up to 1024 by 1024 pixels and 700 kB. Only its pixels are kept.
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <input
          ref={input}
          id={id}
          type="file"
          accept="image/jpeg,image/png"
          aria-describedby={`${id}-hint ${id}-problem`}
          disabled={pending}
          onChange={(event) => send(event.target.files?.[0])}
          className="max-w-full text-sm file:mr-3 file:min-h-9 file:rounded-full file:border file:border-line-strong file:bg-raised file:px-3.5 file:font-semibold file:text-ink"
        />
        {logoId === null ? null : (
          <Button variant="quiet" size="small" pending={pending} onClick={remove}>
            Remove
          </Button>
        )}
      </div>
      <p id={`${id}-problem`} role="alert" className="text-sm font-semibold text-danger">
        {problem}
      </p>
    </div>
  );
}
