import Link from "next/link";
import type { ContestCounts } from "#lib/domain/contest/contest-counts.ts";
import { describeContests } from "#lib/domain/insight/backtest/contest-sentence.ts";

/** How often people contested a flag or a record, and what came of it. */
export function ContestSentence({ counts }: { counts: ContestCounts }) {
  return (
    <p className="mt-6 max-w-prose border-t border-line pt-5 text-sm text-muted">
      {describeContests(counts)}{" "}
      <Link href="/hr/contests" className="text-link">
        See what is contested
      </Link>
    </p>
  );
}
