import { Notice } from "#components/ui/notice.tsx";
import type { ReportTone } from "#lib/domain/report/report-section.ts";

type ReportNoticeProps = { tone: ReportTone; title: string; text: string };

/** A remark in a report; one that only says what is missing stays quiet. */
export function ReportNotice({ tone, title, text }: ReportNoticeProps) {
  if (tone !== "neutral") {
    return (
      <Notice tone={tone} title={title}>
        {text}
      </Notice>
    );
  }
  return (
    <div className="rounded-md bg-sunken px-4 py-3.5">
      <p className="font-semibold">{title}</p>
      <p className="mt-0.5 max-w-prose text-sm text-muted">{text}</p>
    </div>
  );
}
