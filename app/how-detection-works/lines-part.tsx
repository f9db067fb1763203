import { Disclosure } from "#components/ui/disclosure.tsx";
import type { GuideLine } from "#lib/domain/insight/guide/guide-lines.ts";

type LinesPartProps = { id: string; title: string; summary: string; lines: readonly GuideLine[] };

/** Rules that draw lines or weigh, each with its name. */
export function LinesPart({ id, title, summary, lines }: LinesPartProps) {
  return (
    <Disclosure id={id} title={title} summary={summary}>
      <dl className="grid max-w-prose gap-5">
        {lines.map((line) => (
          <div key={line.key}>
            <dt className="font-semibold">{line.title}</dt>
            <dd className="text-muted">{line.text}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
