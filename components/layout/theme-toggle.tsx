"use client";

import { useId, useState } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import { type Theme, themeCookie, themes } from "./theme.ts";

const words: Record<Theme, string> = { auto: "Auto", light: "Light", dark: "Dark" };
const yearSeconds = 31_536_000;

/** Light, dark, or as the device asks. The server reads the cookie, so that no page flashes. */
export function ThemeToggle({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const name = useId();
  const choose = (next: Theme) => {
    setTheme(next);
    if (next === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing without TLS
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${yearSeconds}; samesite=lax`;
  };
  return (
    <fieldset className="flex rounded-full bg-sunken p-1 text-xs">
      <legend className="sr-only">Appearance</legend>
      {themes.map((option) => (
        <label
          key={option}
          className={joinClasses(
            "flex min-h-8 flex-1 items-center justify-center rounded-full px-3 transition-colors has-focus-visible:outline-2 has-focus-visible:outline-accent",
            option === theme ? "bg-raised font-semibold text-ink shadow-card" : "text-muted hover:text-ink",
          )}
        >
          <input
            type="radio"
            name={name}
            value={option}
            checked={option === theme}
            onChange={() => choose(option)}
            className="sr-only"
          />
          {words[option]}
        </label>
      ))}
    </fieldset>
  );
}
