import type { Metadata } from "next";
import { MoodDays, WorkDays } from "#app/(employee)/home/own-days.tsx";
import { OwnHistory } from "#app/(employee)/home/own-history.tsx";
import { UnlinkedAccount } from "#app/(employee)/home/unlinked-account.tsx";
import { WhatChanged } from "#app/(employee)/home/what-changed.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { readHome } from "#lib/services/check-in/read-home.ts";

export const metadata: Metadata = { title: "My weeks" };

const wholeYear = 52;

export default async function MyWeeksPage() {
  const ctx = await requireCtx();
  const home = await readHome(ctx);
  if (home === null) return <UnlinkedAccount />;
  return (
    <>
      <PageHeader
        title="My weeks"
        lead="Your answers and your records over time, without anybody beside them."
      />
      <div className="grid gap-6">
        <MoodDays home={home} weekCount={wholeYear} />
        <WhatChanged home={home} />
        <OwnHistory
          history={home.mood}
          name="Mood"
          empty="Your mood answers will be drawn here, week by week."
        />
        <WorkDays home={home} />
        <div className="grid gap-6 xl:grid-cols-2">
          <OwnHistory
            history={home.activity}
            name="Work hours"
            empty="Your recorded hours will be drawn here, week by week."
          />
          <OwnHistory
            history={home.activity}
            name="Meetings"
            empty="Your meetings will be drawn here, week by week."
          />
        </div>
      </div>
    </>
  );
}
