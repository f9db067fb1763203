import type { Metadata } from "next";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import { listContestsOf } from "#lib/services/contests/list-contests-of.ts";
import { OwnContestCard } from "./own-contest-card.tsx";

export const metadata: Metadata = { title: "Contested" };

export default async function ContestsPage() {
  const ctx = await requireCtx();
  if (findOwnEmployeeId(ctx) === null) return <UnlinkedAccount />;
  const { contests, timeZone } = await listContestsOf(ctx);
  return (
    <>
      <PageHeader
        title="Contested"
        lead="What you said is not right, and what HR answered."
        actions={
          contests.length === 0 ? null : <LinkButton href="/contests/new">Contest something</LinkButton>
        }
      />
      {contests.length === 0 ? (
        <Card>
          <EmptyState
            title="You have contested nothing"
            actions={<LinkButton href="/contests/new">Contest something</LinkButton>}
          >
            If something that we noticed, or a record about you, is not right, you can say so. HR reads it and
            answers, and both stand here. It is never held against you.
          </EmptyState>
        </Card>
      ) : (
        <ul className="grid gap-6">
          {contests.map((contest) => (
            <li key={contest.id}>
              <OwnContestCard contest={contest} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
