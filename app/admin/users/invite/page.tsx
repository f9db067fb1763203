import Link from "next/link";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { InviteForm } from "./invite-form.tsx";

export const metadata = { title: "Invite somebody" };

export default async function InvitePage() {
  const ctx = await requireCtx("admin");
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/admin/users" className="text-link">
            Users
          </Link>
        }
        title="Invite somebody"
        lead="A link lets them choose their password. It works once, within seven days."
      />
      <Card className="max-w-xl">
        <InviteForm isDelivered={ctx.mailService !== null} />
      </Card>
    </>
  );
}
