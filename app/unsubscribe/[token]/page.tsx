import Link from "next/link";
import { NarrowPage } from "#components/layout/narrow-page.tsx";
import { ActionForm } from "#components/ui/action-form.tsx";
import { getApp } from "#lib/compose.ts";
import { decodePathSegment } from "#lib/domain/insight/search-params.ts";
import { readSubscriptionByLink } from "#lib/services/outbox/read-subscription.ts";
import { changeSubscriptionAction } from "./actions.ts";

export const metadata = { title: "Mails from Elara", referrer: "no-referrer", robots: "noindex" };

export default async function UnsubscribePage({ params }: { params: Promise<{ token: string }> }) {
  const token = decodePathSegment((await params).token) ?? "";
  const { contextForVisitor } = await getApp();
  const view = await readSubscriptionByLink(contextForVisitor(), token);
  if (view === null) {
    return (
      <NarrowPage title="This link is not complete" lead="Open it from the mail once more.">
        <PreferencesLink />
      </NarrowPage>
    );
  }
  return (
    <NarrowPage
      title={view.comes ? `No more “${view.title}” by mail?` : `“${view.title}” no longer come by mail`}
      lead={
        view.comes
          ? "In Elara itself nothing changes. Mails about your account and calls for help still come."
          : "You find everything in Elara itself. Mails about your account and calls for help still come."
      }
      footer={<PreferencesLink />}
    >
      <div className="grid gap-6">
        <ActionForm
          action={changeSubscriptionAction}
          submitLabel={view.comes ? "No more of these mails" : "Let them come again"}
          submitVariant="primary"
          doneMessage="That is kept."
        >
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="scope" value="purpose" />
          <input type="hidden" name="wants" value={view.comes ? "no" : "yes"} />
        </ActionForm>
        <ActionForm
          action={changeSubscriptionAction}
          submitLabel={view.anyComes ? "No mails at all, but for my account" : "Let all mails come again"}
          doneMessage="That is kept."
        >
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="scope" value="all" />
          <input type="hidden" name="wants" value={view.anyComes ? "no" : "yes"} />
        </ActionForm>
      </div>
    </NarrowPage>
  );
}

function PreferencesLink() {
  return (
    <Link href="/notifications/preferences" className="text-link">
      Choose what reaches you, and how
    </Link>
  );
}
