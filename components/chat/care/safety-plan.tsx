"use client";

import { useId } from "react";
import { Button } from "#components/ui/button.tsx";
import type { CareStep } from "#lib/domain/conversation/care/care-card.ts";
import { useSafetyPlan } from "./use-safety-plan.ts";

/** A plan for the next hours, filled in as far as the person likes. It stays with them. */
export function SafetyPlan({ steps }: { readonly steps: readonly CareStep[] }) {
  const id = useId();
  const plan = useSafetyPlan();
  return (
    <details className="group w-full rounded-md border border-line">
      <summary className="flex min-h-12 items-center gap-3 rounded-md px-5 font-semibold hover:bg-hover">
        <span aria-hidden="true" className="text-lg text-accent transition-transform group-open:rotate-90">
          ›
        </span>
        A plan for the next hours
      </summary>
      <div className="px-5 pt-2 pb-6">
        <p className="max-w-prose text-sm text-muted">
          Fill in what helps you. What you write here stays in this tab; it is not sent to Elara or to
          anybody.
        </p>
        <ol className="mt-5 grid gap-5">
          {steps.map(({ title, text }, index) => (
            <li key={title} className="grid gap-1.5">
              <label htmlFor={`${id}-${index}`} className="font-semibold">
                {index + 1}. {title}
              </label>
              <p id={`${id}-${index}-hint`} className="text-sm text-muted">
                {text}
              </p>
              <textarea
                id={`${id}-${index}`}
                aria-describedby={`${id}-${index}-hint`}
                rows={2}
                maxLength={2000}
                autoComplete="off"
                value={plan.fields[title] ?? ""}
                onChange={(event) => plan.write(title, event.target.value)}
                className="control field-sizing-content resize-y"
              />
            </li>
          ))}
        </ol>
        <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
          <label className="flex min-h-11 items-center gap-3 text-sm">
            <input
              type="checkbox"
              className="size-5 accent-(--accent)"
              checked={plan.isKept}
              onChange={(event) => plan.keep(event.target.checked)}
            />
            Keep it in this browser when I close the tab. Whoever uses this device can then read it.
          </label>
          <Button variant="quiet" size="small" onClick={plan.clear}>
            Clear it
          </Button>
        </div>
      </div>
    </details>
  );
}
