import { Disclosure } from "#components/ui/disclosure.tsx";
import type { DetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";

/** What detection cannot do. */
export function LimitsPart({ guide: { limits } }: { guide: DetectionGuide }) {
  return (
    <Disclosure id="limits" title="Its limits" summary="What Elara cannot see, and when to trust it little.">
      <dl className="grid max-w-prose gap-4">
        {limits.map(({ title, text }) => (
          <div key={title}>
            <dt className="font-semibold">{title}</dt>
            <dd className="text-muted">{text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
