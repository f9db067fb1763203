import { Card } from "#components/ui/card.tsx";

/** What does not fit together in this person's records. */
export function QualitySection({ remarks }: { remarks: readonly string[] }) {
  return (
    <Card title="How good is the data?">
      {remarks.length === 0 ? (
        <p className="text-sm text-muted">Nothing in this person's records contradicts itself.</p>
      ) : (
        <>
          <p className="text-sm text-muted">
            These records do not fit together. They are kept as they came; please correct them at their source
            and import them again.
          </p>
          <ul className="mt-3 grid list-disc gap-1.5 pl-5 text-sm marker:text-line-strong">
            {remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
