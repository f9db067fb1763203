import Link from "next/link";
import { describeWaitingContests } from "#lib/domain/contest/contest-words.ts";

/** That people wait for an answer to what they contest; nothing when nobody does. */
export function ContestsWaiting({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="mt-5 border-t border-line pt-4 text-sm">
      {describeWaitingContests(count)}{" "}
      <Link className="text-link" href="/hr/contests" prefetch={false}>
        Read and answer
      </Link>
    </p>
  );
}
