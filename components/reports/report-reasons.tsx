import type { ReportReason } from "#lib/domain/report/report-section.ts";

/** Reasons in sentences, each with how strong it is, which way it goes and what it is held against. */
export function ReportReasons({ title, reasons }: { title: string; reasons: readonly ReportReason[] }) {
  return (
    <div>
      <h3 className="mb-3 text-base font-semibold">{title}</h3>
      <ol className="grid gap-4">
        {reasons.map(({ title: name, sentence, strength, trend, comparison }) => (
          <li key={`${name} ${sentence}`} className="border-l-2 border-line-strong pl-4">
            <p className="text-sm font-semibold text-muted">{name}</p>
            <p className="max-w-prose">{sentence}</p>
            <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
              <span>{strength}</span>
              <span>{trend}</span>
              <span>{comparison}</span>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}
