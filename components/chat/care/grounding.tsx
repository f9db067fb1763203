"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { CareStep } from "#lib/domain/conversation/care/care-card.ts";

/** A grounding exercise, one step at a time, at the person's own pace. */
export function Grounding({ steps }: { readonly steps: readonly CareStep[] }) {
  const [at, setAt] = useState<number | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const step = at === null ? undefined : steps[at];
  useEffect(() => {
    if (at !== null) title.current?.focus();
  }, [at]);
  const close = () => {
    setAt(null);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (at === null || step === undefined) {
    return (
      <Button ref={opener} variant="secondary" onClick={() => setAt(0)}>
        Do a short exercise with me
      </Button>
    );
  }
  return (
    <section aria-label="Grounding exercise" className="w-full rounded-md bg-accent-soft px-5 py-6 sm:px-7">
      <p className="tabular text-sm text-muted">
        Step {at + 1} of {steps.length}
      </p>
      <div className="mt-3 flex items-center gap-6">
        <span aria-hidden="true" className="breath size-14 shrink-0 rounded-full bg-accent/25" />
        <div>
          <h3 ref={title} tabIndex={-1} className="text-xl outline-none">
            {step.title}
          </h3>
          <p className="voice mt-1 text-lg text-pretty">{step.text}</p>
        </div>
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {at + 1 < steps.length ? (
          <Button onClick={() => setAt(at + 1)}>Next</Button>
        ) : (
          <Button onClick={close}>Done</Button>
        )}
        {at > 0 ? (
          <Button variant="secondary" onClick={() => setAt(at - 1)}>
            Back
          </Button>
        ) : null}
        {at + 1 < steps.length ? (
          <Button variant="quiet" onClick={close}>
            Stop here
          </Button>
        ) : null}
      </div>
    </section>
  );
}
