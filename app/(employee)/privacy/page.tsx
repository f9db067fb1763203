import type { Metadata } from "next";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { AccessEntries } from "#components/people/access-entries.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { readSeenByHr } from "#lib/services/check-in/read-seen-by-hr.ts";
import { SeenByHr } from "./seen-by-hr.tsx";

export const metadata: Metadata = { title: "Privacy" };

export default async function PrivacyPage() {
  const ctx = await requireCtx();
  if (findOwnEmployeeId(ctx) === null) return <UnlinkedAccount />;
  const { entries, timeZone } = await readAccessLog(ctx);
  return (
    <>
      <PageHeader
        title="Privacy"
        lead="What HR sees about you, and everybody who looked at your data or decided something about it."
      />
      <div className="grid gap-6">
        <SeenByHr things={await readSeenByHr(ctx)} />
        <Card title="Who looked at my data?" description="Newest first.">
          {entries.length === 0 ? (
            <EmptyState title="Nobody so far">
              Whenever somebody opens your page, your mood answers, or a list with you in it, it is written
              down here.
            </EmptyState>
          ) : (
            <AccessEntries entries={entries} />
          )}
        </Card>
      </div>
      <p className="mt-6 max-w-prose text-sm text-muted">
        Administrators see none of this. Days are counted in the time of your company ({timeZone}).
      </p>
    </>
  );
}
