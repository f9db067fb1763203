import type { Metadata } from "next";
import Link from "next/link";
import { AcceptedFiles } from "#components/imports/upload/accepted-files.tsx";
import { UploadForm } from "#components/imports/upload/upload-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";

export const metadata: Metadata = { title: "Import files" };

export default async function NewImportPage() {
  await requireCtx("hr");
  return (
    <div className="max-w-3xl">
      <PageHeader
        eyebrow={
          <Link href="/hr/imports" className="text-link">
            Imports
          </Link>
        }
        title="Import files"
        lead="First a look, then the import: nothing changes until you say so."
      />
      <UploadForm />
      <AcceptedFiles />
    </div>
  );
}
