import Link from "next/link";
import type { OwnFinding } from "#lib/domain/insight/explanation/own-finding.ts";

/** A quiet word that something was noticed, with the way to read it. */
export function NoticedCard({ finding: { explanation } }: { finding: OwnFinding }) {
  return (
    <section
      aria-label="What Elara noticed"
      className="rounded-lg border border-line bg-accent-soft/55 p-5 sm:p-7"
    >
      <h2 className="text-xl">Elara noticed something</h2>
      <p className="mt-2 max-w-prose">{explanation.summary}</p>
      <p className="mt-3 text-sm">
        <Link className="text-link" href="/noticed">
          Read what, and what it means
        </Link>
      </p>
    </section>
  );
}
