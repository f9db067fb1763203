import { Disclosure } from "#components/ui/disclosure.tsx";
import type { DetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";

/** What a run does, step by step. */
export function StepsPart({ guide: { steps } }: { guide: DetectionGuide }) {
  return (
    <Disclosure
      id="steps"
      title="How a run goes"
      summary="From records to a finding, in words for somebody who never heard of it."
    >
      <ol className="grid max-w-prose gap-5">
        {steps.map(({ title, text }, index) => (
          <li key={title} className="flex gap-4">
            <span aria-hidden="true" className="voice w-6 shrink-0 text-xl text-accent">
              {index + 1}
            </span>
            <div>
              <h4 className="voice text-lg">{title}</h4>
              <p className="text-muted">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
