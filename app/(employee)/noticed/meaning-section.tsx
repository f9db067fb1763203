import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import type { OwnFinding } from "#lib/domain/insight/explanation/own-finding.ts";
import { notAJudgement } from "#lib/domain/insight/explanation/reason-words.ts";

/** What a finding means for the person it is about, what it does not, and what HR decided so far. */
export function MeaningSection({ finding: { decision, isSettled } }: { finding: OwnFinding }) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <Card title="What it means, and what not">
        <ul className="grid list-disc gap-2 pl-5 marker:text-line-strong">
          <li>{notAJudgement}</li>
          <li>
            Nothing follows from it by itself. A person in HR looks, and decides whether to talk with you.
          </li>
          <li>It is no diagnosis. Elara compares records and knows nothing of your reasons.</li>
        </ul>
        <p className="mt-4 text-sm">
          <Link className="text-link" href="/how-detection-works">
            How Elara looks
          </Link>
        </p>
      </Card>
      <Card title="Who can see this, and what was decided">
        <p>
          {isSettled
            ? "HR can see it, and no longer your mood answers nor what rests on them."
            : "HR can see it, and while it stands, your mood answers too."}{" "}
          Your manager, your colleagues and administrators cannot. Who looked is written down for you under{" "}
          <Link className="text-link" href="/privacy">
            Privacy
          </Link>
          .
        </p>
        <p className="mt-4">{decision}</p>
      </Card>
    </div>
  );
}
