import type { Metadata } from "next";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireCtx } from "#lib/request-context.ts";
import { readOwnPreferences } from "#lib/services/notifications/read-own-preferences.ts";
import { resumeMails } from "../actions.ts";
import { ContactForm } from "./contact-form.tsx";
import { KindsForm } from "./kinds-form.tsx";
import { QuietHoursForm } from "./quiet-hours-form.tsx";

export const metadata: Metadata = { title: "What I am told" };

export default async function PreferencesPage() {
  const ctx = await requireCtx();
  const preferences = await readOwnPreferences(ctx);
  return (
    <>
      <PageHeader
        title="What I am told"
        lead="What counts on your bell, what may leave the app, and when."
        actions={
          <LinkButton href="/notifications" variant="secondary">
            Notifications
          </LinkButton>
        }
      />
      <div className="grid gap-6">
        {preferences.isContacted ? (
          <Card title="May Elara turn to you?" id="contact">
            <ContactForm isOptedOut={preferences.isOptedOut} />
          </Card>
        ) : null}
        <Card
          title="What about, and where"
          description="Everything stands in your list of notifications, always. What you turn off here is not counted on the bell, or not sent."
        >
          <Unsubscribed from={preferences.unsubscribedFrom} />
          <KindsForm kinds={preferences.kinds} hasSlack={ctx.slack.botToken !== null} />
        </Card>
        <Card
          title="Your quiet hours"
          description={`While they last, nothing is sent by mail or otherwise; it waits until they are over. They come on top of the company's. Times are those of ${preferences.timeZone}.`}
        >
          <QuietHoursForm quietHours={preferences.quietHours} />
        </Card>
      </div>
    </>
  );
}

/** Mails that were ended by a link in one of them come no more, whatever is ticked: said, with the way back. */
function Unsubscribed({ from }: { from: readonly string[] }) {
  if (from.length === 0) return null;
  return (
    <Notice tone="attention" title="You have unsubscribed from mails" className="mb-6">
      <p className="mb-3">These do not come, whatever is ticked below: {from.join(", ")}.</p>
      <ActionForm action={resumeMails} submitLabel="Let them come again" doneMessage="They come again." />
    </Notice>
  );
}
