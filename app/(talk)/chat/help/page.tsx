import type { Metadata } from "next";
import { Card } from "#components/ui/card.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { makeHelpCard } from "#lib/domain/conversation/care/make-care-card.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readCareFacts } from "#lib/services/alerts/read-care-facts.ts";
import { HelpAtAnyTime } from "./help-at-any-time.tsx";

export const metadata: Metadata = { title: "People you can talk to" };

export default async function HelpPage() {
  const ctx = await requireCtx();
  const card = makeHelpCard(await readCareFacts(ctx.db, ctx, { conversationId: null }));
  return (
    <div className="max-w-3xl">
      <PageHeader
        title="People you can talk to"
        lead="At any time, about anything. You need no reason, and Elara need not know."
      />
      <Card>
        <HelpAtAnyTime card={card} conversationId={crypto.randomUUID()} />
      </Card>
      <p className="mt-8">
        <LinkButton href="/chat" variant="secondary">
          Back to Elara
        </LinkButton>
      </p>
    </div>
  );
}
