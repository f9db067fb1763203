import type { ReportAction } from "#lib/domain/report/report-section.ts";

type ReportActionsProps = {
  title: string;
  actions: readonly ReportAction[];
  /** What a manager should know stands on its own ground. */
  areFlags?: boolean;
};

/** What can be done and why; or what a manager should know and do. */
export function ReportActions({ title, actions, areFlags = false }: ReportActionsProps) {
  return (
    <div className={areFlags ? "rounded-md border border-line bg-sunken px-5 py-4" : undefined}>
      <h3 className="mb-3 text-base font-semibold">{title}</h3>
      <ul className="grid gap-3">
        {actions.map(({ title: name, because }) => (
          <li key={name} className="grid max-w-prose gap-0.5">
            <span className="font-semibold">{name}</span>
            <span className="text-sm text-muted">{because}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
