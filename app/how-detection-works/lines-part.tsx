import { Disclosure } from "#components/ui/disclosure.tsx";
import type { DetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";

/** Where the lines are drawn: enough data, sensitivity, severity. */
export function LinesPart({ guide: { lines } }: { guide: DetectionGuide }) {
  return (
    <Disclosure
      id="lines"
      title="Where the lines are drawn"
      summary="When too little is known, when somebody is pointed out, and how serious it is."
    >
      <dl className="grid max-w-prose gap-5">
        {lines.map(({ title, text }) => (
          <div key={title}>
            <dt className="text-lg font-semibold">{title}</dt>
            <dd className="text-muted">{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
