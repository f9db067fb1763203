import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { answerOrPage } from "#app/answer-or-page.ts";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { Ctx } from "#lib/context.ts";
import { type ContestTarget, parseContestTarget } from "#lib/domain/contest/contest-target.ts";
import { ownDatasetWords, refusalWords } from "#lib/domain/contest/contest-words.ts";
import type { ContestVerdict } from "#lib/domain/contest/judge-contest.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import {
  listContestableFlags,
  readContestableFlag,
  readContestableRecords,
} from "#lib/services/contests/read-contestable.ts";
import { ContestForm } from "./contest-form.tsx";
import { TargetChoice } from "./target-choice.tsx";

export const metadata: Metadata = { title: "Contest something" };

export default async function NewContestPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx();
  if (findOwnEmployeeId(ctx) === null) return <UnlinkedAccount />;
  const target = parseContestTarget(await searchParams);
  return (
    <>
      <PageHeader
        title="What is not right?"
        eyebrow={
          <Link className="text-link" href="/contests">
            Contested
          </Link>
        }
        lead="You know your days better than any record. Say what does not fit; HR reads it and answers."
      />
      {await renderTarget(ctx, target)}
    </>
  );
}

async function renderTarget(ctx: Ctx, target: ContestTarget): Promise<ReactNode> {
  if (target.kind === "none") return <TargetChoice {...(await listContestableFlags(ctx))} />;
  if (target.kind === "flag") {
    const { flag, timeZone, verdict } = await answerOrPage(readContestableFlag(ctx, target));
    const period =
      flag.endedAt === null
        ? `It stands since ${formatInstantDay(flag.openedAt, timeZone)}.`
        : `It stood from ${formatInstantDay(flag.openedAt, timeZone)} to ${formatInstantDay(flag.endedAt, timeZone)}.`;
    return (
      <Card title="Something we noticed" description={period}>
        <FormOrRefusal verdict={verdict}>
          <ContestForm target={target} reasons={flag.reasons} recordLabels={[]} />
        </FormOrRefusal>
      </Card>
    );
  }
  const { recordLabels, verdict } = await readContestableRecords(ctx, target);
  return (
    <Card title={ownDatasetWords[target.dataset]}>
      <FormOrRefusal verdict={verdict}>
        <ContestForm target={target} reasons={[]} recordLabels={recordLabels} />
      </FormOrRefusal>
    </Card>
  );
}

/** The form where it can be sent; else why not, before anybody writes in vain. */
function FormOrRefusal({ verdict, children }: { verdict: ContestVerdict; children: ReactNode }) {
  if (verdict === "allowed") return children;
  return (
    <div className="grid gap-5">
      <Notice>{refusalWords[verdict]}</Notice>
      <div>
        <LinkButton variant="secondary" href="/contests">
          What I have contested
        </LinkButton>
      </div>
    </div>
  );
}
