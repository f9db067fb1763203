import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { toContestAddress } from "#lib/domain/contest/contest-target.ts";
import { ownDatasetWords } from "#lib/domain/contest/contest-words.ts";
import { datasetKinds } from "#lib/domain/dataset/kinds.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { OwnFlag } from "#lib/services/contests/own-flags.ts";

type TargetChoiceProps = { readonly flags: readonly OwnFlag[]; readonly timeZone: string };

/** What can be contested: what was noticed about the person, and each kind of record about them. */
export function TargetChoice({ flags, timeZone }: TargetChoiceProps) {
  const records = datasetKinds.map((dataset) => ({
    href: toContestAddress({ kind: "datum", dataset, recordLabel: "" }),
    words: ownDatasetWords[dataset],
  }));
  const noticed = flags.map(({ id, openedAt, endedAt }) => ({
    href: toContestAddress({ kind: "flag", flagId: id }),
    words: `Noticed on ${formatInstantDay(openedAt, timeZone)}${endedAt === null ? "" : ", over since"}`,
  }));
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Card title="A record about me" description="Which kind of record is it?">
        <Choices choices={records} />
      </Card>
      <Card title="Something we noticed about me">
        {noticed.length === 0 ? (
          <p className="text-muted">
            Nothing of yours has stood out so far, so there is nothing to contest here.
          </p>
        ) : (
          <Choices choices={noticed} />
        )}
      </Card>
    </div>
  );
}

type Choice = { readonly href: string; readonly words: string };

function Choices({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ul className="divide-y divide-line">
      {choices.map(({ href, words }) => (
        <li key={href}>
          <Link className="text-link flex min-h-12 items-center" href={href}>
            {words}
          </Link>
        </li>
      ))}
    </ul>
  );
}
