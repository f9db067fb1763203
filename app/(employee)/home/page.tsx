import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { WeeksAhead } from "#components/calendar/weeks-ahead.tsx";
import { TalkStarters } from "#components/chat/talk-starters.tsx";
import { Card } from "#components/ui/card.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireUserId } from "#lib/context.ts";
import { countryOfLanguages } from "#lib/domain/calendar/grid/week-start.ts";
import { joinEmptyWeeks } from "#lib/domain/calendar/view/workload.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { toOwnAnswerOfDay } from "#lib/domain/insight/person-history.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readAhead } from "#lib/services/calendar/read-ahead.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { readHome } from "#lib/services/check-in/read-home.ts";
import { readRecentAnswers } from "#lib/services/contests/read-recent-answers.ts";
import { readStarters } from "#lib/services/conversation/read-starters.ts";
import { readOwnNoticed } from "#lib/services/explanation/read-own-noticed.ts";
import { readProfile } from "#lib/services/profile/read-profile.ts";
import { AnsweredNote } from "./answered-note.tsx";
import { AtAGlance } from "./at-a-glance.tsx";
import { CheckInForm } from "./check-in-form.tsx";
import { NoticedCard } from "./noticed-card.tsx";
import { MoodDays, WorkDays } from "./own-days.tsx";
import { RecentAccess } from "./recent-access.tsx";
import { UnlinkedAccount } from "./unlinked-account.tsx";
import { WhatChanged } from "./what-changed.tsx";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage() {
  const ctx = await requireCtx();
  const home = await readHome(ctx);
  if (home === null) return <UnlinkedAccount />;
  const country = countryOfLanguages((await headers()).get("accept-language"));
  const { coming, weeks } = await readAhead(ctx, { limit: 3, country });
  // Where nothing is coming at all, the glance above has said so.
  const saysAhead = coming.length > 0 || weeks.some(({ isEmpty }) => !isEmpty);
  const { entries } = await readAccessLog(ctx);
  const finding = (await readOwnNoticed(ctx))?.current ?? null;
  const { preferredName } = await readProfile(ctx.db, requireUserId(ctx));
  const firstName = preferredName ?? home.who.name?.split(" ")[0];
  return (
    <>
      <PageHeader title={firstName ? `Hello, ${firstName}` : "Hello"} eyebrow={formatDay(home.today)} />
      <div className="grid gap-6">
        <CheckInForm answered={toOwnAnswerOfDay(home.answers, home.today)} />
        <AnsweredNote words={await readRecentAnswers(ctx)} />
        <AtAGlance home={home} coming={coming} />
        {finding === null || finding.isSettled ? null : <NoticedCard finding={finding} />}
        <div className={joinClasses("grid gap-6", saysAhead && "xl:grid-cols-2")}>
          <WhatChanged home={home} />
          {saysAhead ? <WeeksAhead weeks={joinEmptyWeeks(weeks)} /> : null}
        </div>
        <div className="grid gap-6 xl:grid-cols-2">
          <MoodDays home={home} />
          <WorkDays home={home} />
        </div>
        <p>
          <Link href="/my-weeks" className="text-link">
            See all your weeks
          </Link>
        </p>
        <Card title="Something to talk about?" description="Say it to Elara, or begin in your own words.">
          <TalkStarters starters={await readStarters(ctx)} />
        </Card>
        <RecentAccess entries={entries.slice(0, 3)} />
      </div>
    </>
  );
}
