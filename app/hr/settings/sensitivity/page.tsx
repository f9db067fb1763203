import type { Metadata } from "next";
import Link from "next/link";
import { RunDetection } from "#app/hr/focus/run-detection.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { sensitivitySetting } from "#lib/domain/detection/settings.ts";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { toHistoryQuery } from "#lib/domain/settings/history-filter.ts";
import { requireCtx } from "#lib/request-context.ts";
import { previewSensitivity } from "#lib/services/detection/preview-sensitivity.ts";
import { readRunState } from "#lib/services/focus/read-run-state.ts";
import { listSettingViews } from "#lib/services/settings/list-settings.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";
import { OutdatedRunNotice } from "../outdated-run-notice.tsx";
import { SensitivityChooser } from "./sensitivity-chooser.tsx";

export const metadata: Metadata = { title: "Sensitivity" };

export default async function SensitivityPage() {
  const ctx = await requireCtx("hr");
  const state = await previewSensitivity(ctx);
  const { value, version } = await readSetting(ctx.db, sensitivitySetting);
  const { timeZone, outdatedRunAt } = await listSettingViews(ctx);
  const run = await readRunState(ctx);
  const { key } = sensitivitySetting;
  return (
    <>
      <PageHeader
        title="Sensitivity"
        eyebrow={
          <Link className="text-link" href="/hr/settings">
            Settings
          </Link>
        }
        lead={
          state.kind === "no run"
            ? "How early Elara points somebody out."
            : `How early Elara points somebody out, shown with what the run of ${formatInstantDay(state.runAt, timeZone)} measured.`
        }
        actions={
          <LinkButton href={`/hr/settings/history${toHistoryQuery({ key, page: 1 })}`} variant="secondary">
            History
          </LinkButton>
        }
      />
      <OutdatedRunNotice
        outdatedRunAt={outdatedRunAt}
        timeZone={timeZone}
        run={run}
        remark="The preview shows what that run measured: other rules that were changed since are not in it."
      />
      {state.kind === "ready" ? (
        <SensitivityChooser
          settingKey={key}
          version={version}
          current={value}
          runId={state.runId}
          peopleCount={state.peopleCount}
          preview={state.preview}
        />
      ) : state.kind === "old run" ? (
        <Notice tone="attention" title="The latest run cannot be previewed">
          <p>An earlier version of Elara made it and kept less. Run detection once, then come back.</p>
          <div className="mt-3">
            <RunDetection run={run} />
          </div>
        </Notice>
      ) : (
        <Card>
          <EmptyState
            title="Nobody has been looked at yet"
            actions={<LinkButton href="/hr/imports">Import files</LinkButton>}
          >
            Once your files are imported and detection has run, this page shows who would be flagged at each
            sensitivity before you save it. Until then {value} holds.
          </EmptyState>
        </Card>
      )}
      <p className="mt-6 max-w-prose text-sm text-muted">
        The line is fixed and no share of the people: a content company can have nobody flagged. A higher
        sensitivity never loses anybody. Your own record is left out here; a colleague looks after it.
      </p>
    </>
  );
}
