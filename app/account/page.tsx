import { ActionForm } from "#components/ui/action-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { currentSession, requireCtx } from "#lib/request-context.ts";
import { type OwnSession, readOwnAccount } from "#lib/services/users/read-own-account.ts";
import { formatMoment } from "../admin/format-moment.ts";
import { AccountTabs } from "./account-tabs.tsx";
import { signOutEverywhereAction } from "./actions.ts";
import { ChangePasswordForm } from "./change-password-form.tsx";

export const metadata = { title: "Your account" };

export default async function AccountPage() {
  const ctx = await requireCtx();
  const { email, sessions } = await readOwnAccount(ctx);
  const currentId = (await currentSession())?.claims.sessionId ?? null;
  return (
    <>
      <PageHeader title="Your account" lead={email} />
      <AccountTabs current="/account" />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <Card title="Password" description="Changing it signs you out everywhere else.">
          <ChangePasswordForm email={email} />
        </Card>
        <Card
          title="Where you are signed in"
          description="If you do not know one of these, sign out everywhere."
        >
          <SessionList sessions={sessions} currentId={currentId} />
          <ActionForm
            action={signOutEverywhereAction}
            submitLabel="Sign out everywhere"
            doneMessage="You are signed out."
          />
        </Card>
      </div>
    </>
  );
}

function SessionList({ sessions, currentId }: { sessions: readonly OwnSession[]; currentId: string | null }) {
  return (
    <ul className="mb-6 grid gap-4">
      {sessions.map((session) => (
        <li key={session.id} className="border-b border-line pb-4">
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            {session.device}
            {session.id === currentId ? <Badge tone="accent">This one</Badge> : null}
          </p>
          <p className="text-sm text-muted">
            Signed in {formatMoment(session.createdAt)}, last used {formatMoment(session.lastSeenAt)}
          </p>
        </li>
      ))}
    </ul>
  );
}
