"use client";

import { PersonPhoto } from "#components/people/person-photo.tsx";
import { PictureInput } from "#components/ui/picture-input.tsx";
import { changePhoto, deletePhoto } from "./actions.ts";
import { shrinkPicture } from "./shrink-picture.ts";

/** One's own photo: chosen, made small in the browser, replaced or removed. */
export function PhotoForm({ photoId, name }: { readonly photoId: string | null; readonly name: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-4">
      <PersonPhoto photoId={photoId} name={name} />
      <PictureInput
        label={
          <>
            Photo <span className="font-normal text-muted">(optional)</span>
          </>
        }
        hint="HR sees it beside your name. Only its pixels are kept: no place, no time, no camera."
        name="Photo"
        field="photo"
        accept="image/jpeg,image/png,image/webp"
        hasOne={photoId !== null}
        prepare={shrinkPicture}
        save={changePhoto}
        remove={() => deletePhoto({})}
      />
    </div>
  );
}
