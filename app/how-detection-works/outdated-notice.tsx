import { Notice } from "#components/ui/notice.tsx";
import type { OutdatedSettings } from "#lib/domain/insight/guide/outdated-settings.ts";

/** Says that the latest findings come from other settings than the page speaks of, and which. */
export function OutdatedNotice({ outdated: { sentence, differences } }: { outdated: OutdatedSettings }) {
  return (
    <Notice title="The settings have changed since the last run" className="mb-6">
      <p>{sentence}</p>
      <ul className="tabular mt-2 grid gap-1">
        {differences.map(({ label, before, now }) => (
          <li key={label}>
            {label}: {before} then, <span className="font-semibold">{now} now</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
