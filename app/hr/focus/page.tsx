import type { Metadata } from "next";
import Link from "next/link";
import { PageLinks } from "#components/people/page-links.tsx";
import { RowKeys } from "#components/people/row-keys.tsx";
import { SaveList } from "#components/people/save-list.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { focusPageSize, parseFocusFilter, toFocusQuery } from "#lib/domain/insight/focus-filter.ts";
import { describeFocus } from "#lib/domain/insight/focus-words.ts";
import type { SearchParams } from "#lib/domain/insight/search-params.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listFocus } from "#lib/services/focus/list-focus.ts";
import { readRunState } from "#lib/services/focus/read-run-state.ts";
import { FocusFilterForm } from "./focus-filter-form.tsx";
import { FocusList } from "./focus-list.tsx";
import { FocusTable } from "./focus-table.tsx";
import { RunDetection } from "./run-detection.tsx";

export const metadata: Metadata = { title: "Focus" };

export default async function FocusPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const ctx = await requireCtx("hr");
  const filter = parseFocusFilter(await searchParams);
  const focus = await listFocus(ctx, filter);
  const run = await readRunState(ctx);
  const words = describeFocus(focus);
  return (
    <>
      <PageHeader
        title="Focus"
        eyebrow={words.eyebrow}
        lead={words.lead}
        actions={<RunDetection run={run} />}
      />
      {focus.open === 0 ? (
        <Card>
          <EmptyState
            title={words.emptyTitle}
            actions={
              words.needsFiles ? (
                <LinkButton href="/hr/imports">Import files</LinkButton>
              ) : (
                <LinkButton href="/hr/people" variant="secondary">
                  Look somebody up
                </LinkButton>
              )
            }
          >
            {words.empty}
          </EmptyState>
        </Card>
      ) : (
        <Card aria-label="Findings">
          <FocusFilterForm filter={filter} departments={focus.departments} locations={focus.locations} />
          {focus.dismissed > 0 && filter.decision === "not_dismissed" ? (
            <p className="mt-4 text-sm text-muted">
              {focus.dismissed} dismissed {focus.dismissed === 1 ? "finding is" : "findings are"} not shown.{" "}
              <Link
                className="text-link"
                href={`/hr/focus${toFocusQuery({ ...filter, decision: "all", page: 1 })}`}
              >
                Show all
              </Link>
            </p>
          ) : null}
          {focus.people.length === 0 ? (
            <EmptyState
              title="Nobody matches"
              actions={
                <LinkButton href="/hr/focus" variant="secondary">
                  Show everybody
                </LinkButton>
              }
            >
              There are {focus.open} open findings, but none with this search and these filters.
            </EmptyState>
          ) : (
            <RowKeys>
              <FocusTable people={focus.people} filter={filter} />
              <FocusList people={focus.people} />
            </RowKeys>
          )}
          <PageLinks
            page={filter.page}
            pageSize={focusPageSize}
            total={focus.total}
            noun={focus.total === 1 ? "person" : "people"}
            hrefOf={(page) => `/hr/focus${toFocusQuery({ ...filter, page })}`}
          />
          {focus.total === 0 ? null : <SaveList list="focus" query={toFocusQuery({ ...filter, page: 1 })} />}
        </Card>
      )}
      <p className="mt-6 max-w-prose text-sm text-muted">
        A finding compares somebody with what is typical here. It is not a judgement of performance, and it
        has no consequence until one of you looks and decides. Who you see here is told to them on their
        privacy page.
      </p>
    </>
  );
}
