import type { Metadata } from "next";
import Link from "next/link";
import { PageLinks } from "#components/people/page-links.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { pageParam, type SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { bankHistoryPageSize, listBankChanges } from "#lib/services/question-bank/list-history.ts";
import { BankChange } from "./bank-change.tsx";
import { Differences } from "./differences.tsx";
import { GoBack } from "./go-back.tsx";

export const metadata: Metadata = { title: "History of questions" };

export default async function BankHistoryPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const page = pageParam(await searchParams);
  const { version, entries, total, timeZone } = await listBankChanges(ctx, { questionId: null, page });
  return (
    <>
      <PageHeader
        title="History of questions"
        eyebrow={
          <Link className="text-link" href="/hr/questions">
            Questions
          </Link>
        }
        lead="Who changed what, when and why. Going back is a change like any other: it asks why and stays here."
      />
      <Card aria-label="Changes">
        {total === 0 ? (
          <EmptyState
            title="Nothing was changed yet"
            actions={
              <LinkButton href="/hr/questions" variant="secondary">
                To the questions
              </LinkButton>
            }
          >
            Every question that is switched off, added or rewritten will be listed here, with who did it and
            why, and the way back.
          </EmptyState>
        ) : (
          <>
            <ol aria-label="Changes" className="divide-y divide-line border-y border-line">
              {entries.map((change) => (
                <BankChange key={change.version} change={change} timeZone={timeZone}>
                  {change.wayBack === null ? null : (
                    <GoBack toVersion={change.wayBack.toVersion} readVersion={version}>
                      <Differences differences={change.wayBack.differences} />
                    </GoBack>
                  )}
                </BankChange>
              ))}
            </ol>
            <PageLinks
              page={page}
              pageSize={bankHistoryPageSize}
              total={total}
              noun={total === 1 ? "change" : "changes"}
              hrefOf={(other) => `/hr/questions/history${other > 1 ? `?page=${other}` : ""}`}
            />
          </>
        )}
      </Card>
    </>
  );
}
