import { Card } from "#components/ui/card.tsx";
import { toOwnChanges } from "#lib/domain/insight/own/own-changes.ts";
import type { HomeView } from "#lib/services/check-in/read-home.ts";

/** What moved of late against one's own past. */
export function WhatChanged({ home: { mood, activity } }: { readonly home: HomeView }) {
  const { sentences, steady } = toOwnChanges(
    [mood, activity].flatMap((history) => (history === null ? [] : [history.changes])),
  );
  return (
    <Card title="What changed?" description="The last four weeks of the data beside your own year before.">
      {sentences.length === 0 && steady === null ? (
        <p className="text-muted">
          Not enough data yet. After a few weeks of records this says what is different for you.
        </p>
      ) : null}
      {sentences.length === 0 ? null : (
        <ul className="grid gap-2">
          {sentences.map((sentence) => (
            <li key={sentence} className="max-w-prose">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {steady === null ? null : (
        <p className={sentences.length === 0 ? "max-w-prose" : "mt-3 max-w-prose text-sm text-muted"}>
          {steady}
        </p>
      )}
    </Card>
  );
}
