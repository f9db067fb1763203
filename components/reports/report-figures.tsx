import type { ReportFigure } from "#lib/domain/report/report-section.ts";

/** The few figures that matter, each with what it is read beside. */
export function ReportFigures({ figures }: { figures: readonly ReportFigure[] }) {
  return (
    <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
      {figures.map(({ label, value, beside }) => (
        <div key={label} className="min-w-0 border-t border-line pt-3">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="tabular mt-1 font-serif text-xl break-words">{value}</dd>
          {beside === null ? null : <dd className="mt-0.5 text-sm text-muted">{beside}</dd>}
        </div>
      ))}
    </dl>
  );
}
