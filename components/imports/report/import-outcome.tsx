import Link from "next/link";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ImportReport } from "#lib/domain/dataset/report.ts";
import { describeOutcome } from "./describe-outcome.ts";

/** What became of a batch that is over, and where to go from here. */
export function ImportOutcome({ report }: { report: ImportReport }) {
  const outcome = describeOutcome(report);
  if (outcome === null) return null;
  return (
    <Notice tone={outcome.tone} title={outcome.title}>
      {outcome.sentences.map((sentence) => (
        <p key={sentence} className="mt-1">
          {sentence}
        </p>
      ))}
      <p className="mt-3 flex flex-wrap items-center gap-x-5 gap-y-2">
        {report.status === "committed" ? (
          <>
            <LinkButton href="/hr/focus" size="small">
              See who needs attention now
            </LinkButton>
            <Link href="/hr/overview" className="text-link">
              Overview
            </Link>
          </>
        ) : (
          <Link href="/hr/imports/new" className="text-link">
            Import files
          </Link>
        )}
      </p>
    </Notice>
  );
}
