import Link from "next/link";
import type { ReactNode } from "react";
import { GroupFilterForm } from "#components/insight/group-filter-form.tsx";
import { InsightTabs } from "#components/insight/insight-tabs.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { describeRemark } from "#lib/domain/insight/dashboard/filter-words.ts";
import { toGroupQuery } from "#lib/domain/insight/dashboard/group-filter.ts";
import { type InsightPath, insightPages } from "#lib/domain/insight/dashboard/insight-pages.ts";
import type { InsightView } from "#lib/services/overview/open-insight.ts";
import { GroupLine } from "./group-line.tsx";

type InsightFrameProps = {
  path: InsightPath;
  view: InsightView;
  title: string;
  lead: string;
  children: ReactNode;
};

/** The top of every page of insight: where one is, whose figures they are, and what was left out of the address. */
export function InsightFrame({ path, view, title, lead, children }: InsightFrameProps) {
  const { filter, figures, remarks } = view;
  const page = insightPages.find((candidate) => candidate.path === path);
  const hasData = view.latest.mood !== null || view.latest.activity !== null;
  return (
    <>
      <PageHeader eyebrow="Insight" title={title} lead={lead} />
      <InsightTabs current={path} query={toGroupQuery(filter)} />
      {hasData && page?.isNarrowed ? (
        <div className="mb-8">
          <GroupFilterForm path={path} filter={filter} choices={figures.dimensions} />
          <GroupLine view={view} path={path} />
        </div>
      ) : null}
      {hasData && page?.isNarrowed && remarks.length > 0 ? (
        <Notice tone="attention" title="Not everything in the address was followed" live className="mb-8">
          {remarks.map((remark) => (
            <p key={remark.field}>{describeRemark(remark)}</p>
          ))}
        </Notice>
      ) : null}
      {hasData ? children : <NoData />}
      {hasData && page?.isNarrowed === false ? (
        <p className="mt-6 max-w-prose text-sm text-muted">
          This page speaks of everybody: in smaller groups these figures would say more about single people
          than about what works.{" "}
          <Link className="text-link" href="/how-detection-works">
            How Elara looks at people
          </Link>
        </p>
      ) : null}
    </>
  );
}

function NoData() {
  return (
    <EmptyState
      title="Nothing to show yet"
      actions={<LinkButton href="/hr/imports/new">Bring in the first files</LinkButton>}
    >
      Here you will read how the mood moves team by team, who works long days, what weighs on people and what
      helps. It starts with mood answers and activity.
    </EmptyState>
  );
}
