import type { Metadata } from "next";
import { MeasureView } from "#components/people/measure-view.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireUserId } from "#lib/context.ts";
import { formatDay } from "#lib/domain/insight/calendar-days.ts";
import { toOwnAnswerOfDay } from "#lib/domain/insight/person-history.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readComing } from "#lib/services/calendar/read-coming.ts";
import { readAccessLog } from "#lib/services/check-in/read-access-log.ts";
import { type HomeView, readHome } from "#lib/services/check-in/read-home.ts";
import { readRecentAnswers } from "#lib/services/contests/read-recent-answers.ts";
import { readOwnNoticed } from "#lib/services/explanation/read-own-noticed.ts";
import { readProfile } from "#lib/services/profile/read-profile.ts";
import { AnsweredNote } from "./answered-note.tsx";
import { AtAGlance } from "./at-a-glance.tsx";
import { CheckInForm } from "./check-in-form.tsx";
import { NoticedCard } from "./noticed-card.tsx";
import { RecentAccess } from "./recent-access.tsx";
import { UnlinkedAccount } from "./unlinked-account.tsx";

export const metadata: Metadata = { title: "Home" };

export default async function HomePage() {
  const ctx = await requireCtx();
  const home = await readHome(ctx);
  if (home === null) return <UnlinkedAccount />;
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
        <AtAGlance home={home} coming={await readComing(ctx, { limit: 3 })} />
        {finding === null || finding.isSettled ? null : <NoticedCard finding={finding} />}
        <div className="grid gap-6 xl:grid-cols-2">
          <OwnHistory
            history={home.mood}
            name="Mood"
            empty="Your mood answers will be drawn here, week by week."
          />
          <OwnHistory
            history={home.activity}
            name="Work hours"
            empty="Your recorded hours will be drawn here. None are in the data yet."
          />
        </div>
        <RecentAccess entries={entries.slice(0, 3)} />
      </div>
    </>
  );
}

type OwnHistoryProps = { history: HomeView["mood"]; name: string; empty: string };

function OwnHistory({ history, name, empty }: OwnHistoryProps) {
  const measure = history?.measures.find((candidate) => candidate.name === name);
  return (
    <Card>
      {history === null || measure === undefined || measure.recordCount === 0 ? (
        <>
          <h2 className="text-xl">{name}</h2>
          <p className="mt-2 text-muted">{empty}</p>
        </>
      ) : (
        <MeasureView history={measure} window={history.window} reader="self" />
      )}
    </Card>
  );
}
