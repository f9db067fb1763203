import type { Metadata } from "next";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { settingSections } from "#lib/domain/settings/setting-entry.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readRunState } from "#lib/services/focus/read-run-state.ts";
import { listSettingViews } from "#lib/services/settings/list-settings.ts";
import { OutdatedRunNotice } from "./outdated-run-notice.tsx";
import { SafetyCard } from "./safety-card.tsx";
import { sectionWords } from "./section-words.ts";
import { SensitivityCard } from "./sensitivity-card.tsx";
import { SettingCard } from "./setting-card.tsx";
import { TimeZoneList } from "./time-zone-list.tsx";

export const metadata: Metadata = { title: "Settings" };

export default async function SettingsPage() {
  const ctx = await requireCtx("hr");
  const { settings, timeZone, outdatedRunAt } = await listSettingViews(ctx);
  const run = await readRunState(ctx);
  return (
    <>
      <PageHeader
        title="Settings"
        lead="How Elara looks at people. Every change asks why, and every one can be taken back."
        actions={
          <LinkButton href="/hr/settings/history" variant="secondary">
            History
          </LinkButton>
        }
      />
      <SafetyCard />
      <OutdatedRunNotice outdatedRunAt={outdatedRunAt} timeZone={timeZone} run={run} />
      <TimeZoneList />
      {settingSections.map((section) => (
        <section key={section} aria-labelledby={`section-${section}`} className="mb-12">
          <h2 id={`section-${section}`} className="text-2xl">
            {sectionWords[section].title}
          </h2>
          <p className="mt-1 mb-5 text-muted">{sectionWords[section].lead}</p>
          {section === "engagement" ? (
            <p className="mb-5">
              <LinkButton href="/hr/engagement/preview" prefetch={false} variant="secondary" size="small">
                Whom would it ask today?
              </LinkButton>
            </p>
          ) : null}
          <div className="grid gap-6">
            {settings
              .filter((setting) => setting.section === section)
              .map((setting) =>
                setting.key === "detection.sensitivity" ? (
                  <SensitivityCard key={setting.key} setting={setting} timeZone={timeZone} />
                ) : (
                  <SettingCard key={setting.key} setting={setting} timeZone={timeZone} />
                ),
              )}
          </div>
        </section>
      ))}
    </>
  );
}
