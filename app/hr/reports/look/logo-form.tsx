"use client";

import { PictureInput } from "#components/ui/picture-input.tsx";
import { changeLogo, deleteLogo } from "../actions.ts";

/** The company's logo: chosen, replaced, removed. */
export function LogoForm({ logoId }: { logoId: string | null }) {
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
      <PictureInput
        label={logoId === null ? "Choose a logo" : "Choose another logo"}
        hint="A JPEG or PNG picture of up to 1024 by 1024 pixels and 700 kB. Only its pixels are kept."
        name="Logo"
        field="logo"
        accept="image/jpeg,image/png"
        hasOne={logoId !== null}
        save={changeLogo}
        remove={() => deleteLogo({})}
      />
    </div>
  );
}
