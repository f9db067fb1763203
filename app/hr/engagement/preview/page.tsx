import type { Metadata } from "next";
import Link from "next/link";
import { PeopleTable } from "#app/hr/engagement/people-table.tsx";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { type PreviewView, previewRound } from "#lib/services/engagement/preview-round.ts";

export const metadata: Metadata = { title: "Whom would Elara ask now?" };

export default async function PreviewPage() {
  const preview = await previewRound(await requireCtx("hr"));
  return (
    <>
      <PageHeader
        title="Whom would Elara ask now?"
        eyebrow={
          <Link className="text-link" href="/hr/engagement" prefetch={false}>
            Check-ins
          </Link>
        }
        lead="A round by the settings that hold. Looking here asks nobody."
      />
      <div className="grid gap-6">
        <StateNotice preview={preview} />
        <Card title="In numbers">
          <DefinitionList items={toFacts(preview)} />
          <p className="mt-5 max-w-prose text-sm text-muted">
            Those without a finding have answers that are low for long, or are drawn by lot. They are not
            named here.
          </p>
        </Card>
        <Card title="With a finding" description="That you see these names is written down and told to them.">
          {preview.people.length === 0 ? (
            <p className="text-muted">No finding stands. When one does, whom Elara would ask stands here.</p>
          ) : (
            <PeopleTable
              caption="People with a finding, and whether they would be asked"
              outcome="Would be"
              rows={preview.people}
            />
          )}
        </Card>
      </div>
    </>
  );
}

function StateNotice({ preview: { isOn, isDone } }: { preview: PreviewView }) {
  if (!isOn) {
    return (
      <Notice tone="attention" title="Elara asks nobody">
        Asking people is switched off. This is whom it would ask if it were on.
      </Notice>
    );
  }
  if (!isDone) return null;
  return (
    <Notice tone="info" title="Today's round is done">
      There is one a day. This is whom another one would ask, after those who were asked today.
    </Notice>
  );
}

function toFacts({ looked, asked, askedLater, othersAsked, othersWithoutAccount }: PreviewView) {
  const facts = [
    ["People looked at", looked],
    ["Would be asked", asked],
    ["of them when their quiet hours are over", askedLater],
    ["of them without a finding", othersAsked],
    ["Without a finding and without an account", othersWithoutAccount],
  ] as const;
  return facts.map(([term, count]) => ({ term, description: <span className="tabular">{count}</span> }));
}
