import type { Metadata } from "next";
import { ImportHistory } from "#components/imports/import-history.tsx";
import { Card } from "#components/ui/card.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { companyTimeZone } from "#lib/domain/settings/company-time-zone.ts";
import { requireCtx } from "#lib/request-context.ts";
import { listImports } from "#lib/services/imports/list-imports.ts";
import { readSetting } from "#lib/services/settings/read-setting.ts";

export const metadata: Metadata = { title: "Imports" };

export default async function ImportsPage() {
  const ctx = await requireCtx("hr");
  const [imports, { value: timeZone }] = await Promise.all([
    listImports(ctx),
    readSetting(ctx.db, companyTimeZone),
  ]);
  const newImport = <LinkButton href="/hr/imports/new">Import files</LinkButton>;
  return (
    <>
      <PageHeader
        title="Imports"
        lead="Every file that came in, what it changed, and the way back."
        actions={imports.length === 0 ? null : newImport}
      />
      <Card>
        {imports.length === 0 ? (
          <EmptyState title="Nothing imported yet" actions={newImport}>
            Export activity, leave, onboarding, performance, rewards and mood answers as CSV files and drop
            them here. You see what they would change before anything is imported.
          </EmptyState>
        ) : (
          <ImportHistory imports={imports} timeZone={timeZone} />
        )}
      </Card>
    </>
  );
}
