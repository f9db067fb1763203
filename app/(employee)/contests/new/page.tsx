import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { answerOrPage } from "#app/answer-or-page.ts";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { Ctx } from "#lib/context.ts";
import { type ContestTarget, parseContestTarget } from "#lib/domain/contest/contest-target.ts";
import { ownDatasetWords } from "#lib/domain/contest/contest-words.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { findOwnEmployeeId } from "#lib/services/check-in/own-employee.ts";
import {
  listContestableFlags,
  listOwnRecordLabels,
  readContestableFlag,
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
    const { flag, timeZone } = await answerOrPage(readContestableFlag(ctx, target));
    const period =
      flag.endedAt === null
        ? `It stands since ${formatInstantDay(flag.openedAt, timeZone)}.`
        : `It stood from ${formatInstantDay(flag.openedAt, timeZone)} to ${formatInstantDay(flag.endedAt, timeZone)}.`;
    return (
      <Card title="Something we noticed" description={period}>
        <ContestForm target={target} reasons={flag.reasons} recordLabels={[]} />
      </Card>
    );
  }
  const recordLabels = await listOwnRecordLabels(ctx, target);
  return (
    <Card title={ownDatasetWords[target.dataset]}>
      <ContestForm target={target} reasons={[]} recordLabels={recordLabels} />
    </Card>
  );
}
