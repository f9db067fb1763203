import type { Metadata } from "next";
import Link from "next/link";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { AccessEntries } from "#components/people/access-entries.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";

export const metadata: Metadata = { title: "Privacy" };

export default async function PrivacyPage() {
  const ctx = await requireCtx();
  if (findOwnEmployeeId(ctx) === null) return <UnlinkedAccount />;
  const { entries, timeZone } = await readAccessLog(ctx);
  return (
    <>
      <PageHeader
        title="Privacy"
        lead="Everybody who looked at your data or decided something about it, newest first."
      />
      <Card aria-label="Who looked at my data">
        {entries.length === 0 ? (
          <EmptyState title="Nobody so far">
            Whenever somebody opens your page, your mood answers, or a list with you in it, it is written down
            here.
          </EmptyState>
        ) : (
          <AccessEntries entries={entries} />
        )}
      </Card>
      <Card className="mt-6" title="Your talks with Elara">
        <p className="max-w-prose">
          What you say to Elara is yours. Of a talk HR reads at most a summary, once it is released; you read
          it first, correct it, or keep it back.{" "}
          <Link className="text-link" href="/summaries">
            What Elara has summarised
          </Link>
        </p>
      </Card>
      <p className="mt-6 max-w-prose text-sm text-muted">
        HR sees your HR records. Your own mood answers open only while a finding stands, or for a reason that
        you can read here. Administrators see neither. Days are counted in the time of your company (
        {timeZone}).
      </p>
    </>
  );
}
