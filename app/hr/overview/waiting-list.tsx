import Link from "next/link";
import { listWaiting, type WaitingCounts } from "#lib/domain/insight/dashboard/waiting-words.ts";

/** What waits for whoever is signed in, the most urgent first; one quiet line when nothing does. */
export function WaitingList({ counts }: { counts: WaitingCounts }) {
  const rows = listWaiting(counts);
  if (rows.length === 0) {
    return (
      <p className="text-sm text-muted">No alert, message, contested point or correction waits for you.</p>
    );
  }
  return (
    <ul className="flex flex-wrap gap-3">
      {rows.map((row) => (
        <li key={row.kind}>
          <Link
            href={row.href}
            prefetch={false}
            className={`flex items-baseline gap-2.5 rounded-md border px-4 py-2.5 text-sm transition-colors hover:bg-hover ${
              row.isUrgent ? "border-danger/40 bg-danger-soft" : "border-line bg-raised"
            }`}
          >
            <span className="voice tabular text-xl leading-none">{row.count}</span>
            <span className="underline decoration-current/30 underline-offset-4">{row.sentence}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
