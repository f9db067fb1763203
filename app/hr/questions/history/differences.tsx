import type { StateDifference } from "#lib/domain/conversation/bank/company/describe-edit.ts";

const mostShown = 5;

/** What would change in the bank, a few texts of each kind. */
export function Differences({ differences }: { differences: readonly StateDifference[] }) {
  return (
    <dl className="mt-3 grid gap-3 text-sm">
      {differences.map(({ label, texts }) => (
        <div key={label}>
          <dt className="font-semibold">
            {label} <span className="tabular font-normal text-muted">({texts.length})</span>
          </dt>
          {texts.slice(0, mostShown).map((text) => (
            <dd key={text} className="voice mt-1">
              {text}
            </dd>
          ))}
          {texts.length > mostShown ? (
            <dd className="mt-1 text-muted">and {texts.length - mostShown} more</dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
