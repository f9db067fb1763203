import type { Metadata } from "next";
import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { readLogoId } from "#lib/services/reports/company-logo.ts";
import { LogoForm } from "./logo-form.tsx";

export const metadata: Metadata = { title: "Logo and colour" };

export default async function LookPage() {
  const ctx = await requireCtx("hr");
  const logoId = await readLogoId(ctx);
  return (
    <>
      <PageHeader
        title="Logo and colour"
        eyebrow={
          <Link className="text-link" href="/hr/reports">
            Reports
          </Link>
        }
        lead="How reports look on paper."
      />
      <div className="grid gap-6">
        <Card title="Logo" description="On the first page of every report.">
          <LogoForm logoId={logoId} />
        </Card>
        <Card
          title="Name, colour and time"
          description="The company's name, the colour of headings and lines, what counts as overtime and when the day's report is written are settings, each with its history."
          actions={
            <LinkButton href="/hr/settings#report.colour" variant="secondary" size="small">
              To the settings
            </LinkButton>
          }
        >
          <p className="max-w-prose text-sm text-muted">
            A colour that could not be read on white paper is refused.
          </p>
        </Card>
      </div>
    </>
  );
}
