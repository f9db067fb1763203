import { Disclosure } from "#components/ui/disclosure.tsx";
import type { DetectionGuide } from "#lib/domain/insight/guide/detection-guide.ts";

/** What no run ever looks at, with the reason. */
export function NeverPart({ guide: { never } }: { guide: DetectionGuide }) {
  return (
    <Disclosure
      id="never"
      title="What never goes in"
      summary="Names, places, words, devices: what Elara does not use, and why."
    >
      <dl className="grid max-w-prose gap-4">
        {never.map(({ what, why }) => (
          <div key={what}>
            <dt className="font-semibold">{what}</dt>
            <dd className="text-muted">{why}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
