import type { Metadata } from "next";
import { DisclosureWords } from "#components/chat/disclosure/disclosure-words.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { formatInstantDay } from "#lib/domain/insight/calendar-days.ts";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readDisclosure } from "#lib/services/conversation/disclosure.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

export const metadata: Metadata = { title: "What Elara is and who sees what" };

export default async function AboutTalkingPage() {
  const ctx = await requireCtx();
  const { acceptedAt, isOutdated, releaseRule } = await readDisclosure(ctx);
  const { value: timeZone } = await readSetting(ctx.db, companyTimeZone);
  return (
    <div className="max-w-2xl">
      <PageHeader
        title="Who sees this?"
        lead="What Elara is, who can see what you write, and when a person is called."
      />
      <DisclosureWords releaseRule={releaseRule} />
      <div className="mt-9 flex flex-wrap items-center gap-x-6 gap-y-3">
        <LinkButton href="/chat">Talk with Elara</LinkButton>
        {acceptedAt === null || isOutdated ? null : (
          <p className="text-sm text-muted">You read this on {formatInstantDay(acceptedAt, timeZone)}.</p>
        )}
      </div>
    </div>
  );
}
