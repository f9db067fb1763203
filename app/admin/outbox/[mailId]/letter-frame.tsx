"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";

const themes = ["light", "dark"] as const;

/** A letter in a frame that may run nothing, load nothing and lead nowhere, by day and by night. */
export function LetterFrame({ src, title }: { src: string; title: string }) {
  const [theme, setTheme] = useState<(typeof themes)[number]>("light");
  return (
    <div className="grid gap-4">
      <fieldset className="flex gap-2">
        <legend className="sr-only">Shown</legend>
        {themes.map((name) => (
          <Button
            key={name}
            variant={name === theme ? "primary" : "secondary"}
            size="small"
            aria-pressed={name === theme}
            onClick={() => setTheme(name)}
          >
            {name === "light" ? "By day" : "By night"}
          </Button>
        ))}
      </fieldset>
      <iframe
        key={theme}
        src={`${src}?theme=${theme}`}
        title={title}
        sandbox=""
        loading="lazy"
        referrerPolicy="no-referrer"
        className="h-[38rem] w-full rounded-md border border-line"
      />
    </div>
  );
}
