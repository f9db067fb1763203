"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";

const typingPauseMs = 350;

/**
 * A form whose fields are the address of the page, so that a search can be shared and bookmarked. It
 * follows what is chosen at once, and works as a plain form before scripts have loaded.
 */
export function FilterForm({ path, label, children }: { path: string; label: string; children: ReactNode }) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isReady, setIsReady] = useState(false);
  const [pending, startTransition] = useTransition();
  useEffect(() => {
    setIsReady(true);
    return () => clearTimeout(timer.current);
  }, []);
  const follow = () => {
    clearTimeout(timer.current);
    if (form.current === null) return;
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(form.current)) {
      if (typeof value === "string" && value !== "") params.set(name, value);
    }
    const query = params.size === 0 ? "" : `?${params}`;
    startTransition(() => router.replace(`${path}${query}`, { scroll: false }));
  };
  const followSoon = (event: FormEvent) => {
    clearTimeout(timer.current);
    const isTyping = event.target instanceof HTMLInputElement;
    timer.current = setTimeout(follow, isTyping ? typingPauseMs : 0);
  };
  return (
    <search>
      <form
        ref={form}
        action={path}
        aria-label={label}
        aria-busy={pending}
        onInput={followSoon}
        onSubmit={(event) => {
          event.preventDefault();
          follow();
        }}
        className="flex flex-wrap items-end gap-x-4 gap-y-3"
      >
        {children}
        <Button type="submit" variant="secondary" className={isReady ? "sr-only" : undefined}>
          Show
        </Button>
        <span role="status" className="sr-only">
          {pending ? "Looking…" : ""}
        </span>
      </form>
    </search>
  );
}
