import Link from "next/link";
import { notFound } from "next/navigation";
import { PageHeader } from "#components/ui/page-header.tsx";
import { actorId } from "#lib/context.ts";
import { classifyAccount } from "#lib/domain/sign-in/account-state.ts";
import { UserFacingError } from "#lib/errors.ts";
import { requireCtx } from "#lib/request-context.ts";
import { type Account, getAccount } from "#lib/services/users/get-account.ts";
import { formatMoment } from "../../format-moment.ts";
import { AccountStateBadge } from "../account-state-badge.tsx";
import { AccountForms } from "./account-forms.tsx";

export const metadata = { title: "Account" };

export default async function AccountPage({ params }: { params: Promise<{ userId: string }> }) {
  const ctx = await requireCtx("admin");
  const { userId } = await params;
  const account = await getAccount(ctx, { userId }).catch(orNotFound);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/admin/users" className="text-link">
            Users
          </Link>
        }
        title={account.name}
        lead={account.email}
        actions={<AccountStateBadge state={classifyAccount(account)} />}
      />
      <p className="mb-6 text-sm text-muted">{describeHistory(account)}</p>
      <AccountForms
        account={account}
        isOwn={actorId(ctx) === userId}
        isDelivered={ctx.mailService !== null}
      />
    </>
  );
}

function orNotFound(error: unknown): never {
  if (error instanceof UserFacingError && error.code === "not_found") notFound();
  throw error;
}

function describeHistory(account: Account): string {
  const lastSignIn =
    account.lastSignInAt === null
      ? "never signed in"
      : `last signed in ${formatMoment(account.lastSignInAt)}`;
  return `Added ${formatMoment(account.createdAt)}, ${lastSignIn}.`;
}
