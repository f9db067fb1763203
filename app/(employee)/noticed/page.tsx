import type { Metadata } from "next";
import Link from "next/link";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { toContestAddress } from "#lib/domain/contest/contest-target.ts";
import type { OwnFinding, OwnNoticed } from "#lib/domain/insight/explanation/own-finding.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readOwnNoticed } from "#lib/services/explanation/read-own-noticed.ts";
import { FindingSection } from "./finding-section.tsx";
import { MeaningSection } from "./meaning-section.tsx";

export const metadata: Metadata = { title: "What Elara noticed" };

export default async function NoticedPage() {
  const noticed = await readOwnNoticed(await requireCtx());
  if (noticed === null) return <UnlinkedAccount />;
  const { current, quiet, earlier } = noticed;
  return (
    <>
      <PageHeader
        title="What Elara noticed"
        lead="About you, in your records, and in the words that HR reads too."
      />
      <div className="grid gap-6">
        {current === null ? (
          <Card>
            <EmptyState
              title={quiet.title}
              actions={
                <LinkButton variant="secondary" href="/how-detection-works">
                  How Elara looks
                </LinkButton>
              }
            >
              {quiet.text}
            </EmptyState>
          </Card>
        ) : (
          <>
            <FindingSection finding={current} />
            <MeaningSection finding={current} />
            <SomethingWrong finding={current} />
          </>
        )}
        {earlier.length === 0 ? null : <Earlier earlier={earlier} />}
      </div>
    </>
  );
}

/** The way to say that something is not right. */
function SomethingWrong({ finding: { flagId, isSettled } }: { finding: OwnFinding }) {
  return (
    <Card title="Something wrong here?">
      <p className="max-w-prose">
        {isSettled
          ? "The finding is set aside, so there is nothing left to contest in it. A record of yours may still be false: say so, and HR has to answer you."
          : "A record may be false, or true and yet mean something else. Say so: HR has to answer you, and both are kept."}
      </p>
      <div className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-3">
        {isSettled ? null : (
          <LinkButton variant="secondary" href={toContestAddress({ kind: "flag", flagId })}>
            Contest this
          </LinkButton>
        )}
        <Link className="text-link text-sm" href={toContestAddress({ kind: "none" })}>
          A record is wrong
        </Link>
        <Link className="text-link text-sm" href="/contests">
          What you have contested so far
        </Link>
      </div>
    </Card>
  );
}

function Earlier({ earlier }: Pick<OwnNoticed, "earlier">) {
  return (
    <Card title="Earlier">
      <ul className="grid gap-3">
        {earlier.map(({ id, period, outcome }) => (
          <li key={id} className="border-l-2 border-line pl-4">
            <p>{period}</p>
            <p className="text-sm text-muted">{outcome} It has ended.</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
