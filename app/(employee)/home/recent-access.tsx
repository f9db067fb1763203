import Link from "next/link";
import { AccessEntries } from "#components/people/access-entries.tsx";
import { Card } from "#components/ui/card.tsx";
import type { AccessEntry } from "#lib/domain/insight/access-log.ts";

/** The last few who looked at one's data. */
export function RecentAccess({ entries }: { entries: readonly AccessEntry[] }) {
  return (
    <Card
      title="Who looked at my data?"
      actions={
        entries.length === 0 ? null : (
          <Link className="text-link text-sm" href="/privacy">
            Show all
          </Link>
        )
      }
    >
      {entries.length === 0 ? (
        <p className="text-muted">Nobody so far. Whenever somebody does, it stands here.</p>
      ) : (
        <AccessEntries entries={entries} />
      )}
    </Card>
  );
}
