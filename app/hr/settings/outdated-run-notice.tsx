import { RunDetection } from "#app/hr/focus/run-detection.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import type { RunOutline } from "#lib/domain/insight/run-words.ts";

type OutdatedRunNoticeProps = {
  outdatedRunAt: Date | null;
  timeZone: string;
  run: RunOutline | null;
  /** What else that means on this page. */
  remark?: string;
};

/** Says that what is found is older than how it would be found now, with the way to look again. */
export function OutdatedRunNotice({ outdatedRunAt, timeZone, run, remark }: OutdatedRunNoticeProps) {
  if (outdatedRunAt === null) return null;
  return (
    <Notice title="A change waits for the next run" className="mb-6">
      <p>
        The findings are from the run of {formatInstantDay(outdatedRunAt, timeZone)}, which used other
        settings than hold now. What holds counts from the next run on: after the next import, or when you ask
        for it. {remark}
      </p>
      <div className="mt-3">
        <RunDetection run={run} />
      </div>
    </Notice>
  );
}
