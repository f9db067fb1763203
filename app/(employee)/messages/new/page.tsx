import type { Metadata } from "next";
import Link from "next/link";
import { HelpBeside } from "#components/messages/help-beside.tsx";
import { NewThreadForm } from "#components/messages/new-thread-form.tsx";
import { Card } from "#components/ui/card.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireUserId } from "#lib/context.ts";
import { describeReadership } from "#lib/domain/messages/readership-words.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readHelpCard } from "#lib/services/alerts/read-help-card.ts";
import { listOwnThreads } from "#lib/services/messages/list-threads.ts";
import { beginThread, callPerson } from "../actions.ts";

export const metadata: Metadata = { title: "Write to HR" };

export default async function NewThreadPage() {
  const ctx = await requireCtx();
  const { readers } = await listOwnThreads(ctx);
  const helpCard = await readHelpCard(ctx, { conversationId: null });
  return (
    <>
      <PageHeader
        title="Write to HR"
        eyebrow={
          <Link className="text-link" href="/messages">
            Messages
          </Link>
        }
        lead="Somebody in HR reads it and answers here, under their name."
        actions={<HelpBeside card={helpCard} call={callPerson} />}
      />
      <Card className="max-w-3xl">
        <NewThreadForm
          draftName={`${requireUserId(ctx)}.new`}
          path="/messages"
          label="Your message"
          note={describeReadership(readers)}
          begin={beginThread}
        />
      </Card>
    </>
  );
}
