"use client";

import { useId, useRef, useState, useTransition } from "react";
import { PersonPhoto } from "#components/people/person-photo.tsx";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { changePhoto, deletePhoto } from "./actions.ts";
import { shrinkPicture } from "./shrink-picture.ts";

/** One's own photo: chosen, made small in the browser, replaced or removed. */
export function PhotoForm({ photoId, name }: { readonly photoId: string | null; readonly name: string }) {
  const toast = useToast();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<string | null>(null);
  const send = (file: File | undefined) =>
    startTransition(async () => {
      if (file === undefined) return;
      const picture = await shrinkPicture(file);
      if (input.current !== null) input.current.value = "";
      if (picture === null)
        return setProblem("Your browser cannot read this picture. A JPEG or PNG will do.");
      const form = new FormData();
      form.set("photo", picture, "photo.jpg");
      const result = await changePhoto(form);
      setProblem(result.ok ? null : (result.fieldErrors?.photo ?? result.message));
      if (result.ok) toast({ message: "Photo saved." });
    });
  const remove = () =>
    startTransition(async () => {
      const result = await deletePhoto({});
      setProblem(result.ok ? null : result.message);
      if (result.ok) toast({ message: "Photo removed." });
    });
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
      <PersonPhoto photoId={photoId} name={name} />
      <div className="grid gap-2">
        <label htmlFor={id} className="text-sm font-semibold">
          Photo <span className="font-normal text-muted">(optional)</span>
        </label>
        <p id={`${id}-hint`} className="max-w-prose text-sm text-muted">
          HR sees it beside your name. Only its pixels are kept: no place, no time, no camera.
        </p>
        <div className="flex flex-wrap items-center gap-3">
          <input
            ref={input}
            id={id}
            type="file"
            accept="image/jpeg,image/png,image/webp"
            aria-describedby={`${id}-hint ${id}-problem`}
            disabled={pending}
            onChange={(event) => send(event.target.files?.[0])}
            className="max-w-full text-sm file:mr-3 file:min-h-9 file:rounded-full file:border file:border-line-strong file:bg-raised file:px-3.5 file:font-semibold file:text-ink"
          />
          {photoId === null ? null : (
            <Button variant="quiet" size="small" pending={pending} onClick={remove}>
              Remove
            </Button>
          )}
        </div>
        <p id={`${id}-problem`} role="alert" className="text-sm font-semibold text-danger">
          {problem}
        </p>
      </div>
    </div>
  );
}
