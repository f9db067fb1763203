import Link from "next/link";
import { answerOrPage } from "#app/answer-or-page.ts";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Card } from "#components/ui/card.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getApp } from "#lib/compose.ts";
import { statusWords, toReasonWords } from "#lib/domain/mail/mail-words.ts";
import { purposeFacts, toMailPurpose } from "#lib/domain/mail/purposes.ts";
import { requireCtx } from "#lib/request-context.ts";
import { readMail } from "#lib/services/outbox/read-mail.ts";
import { formatMoment } from "../../format-moment.ts";
import { sendAgainAction } from "../actions.ts";
import { LetterFrame } from "./letter-frame.tsx";

export const metadata = { title: "Mail" };

type OpenedMail = Awaited<ReturnType<typeof readMail>>["mail"];

export default async function MailPage({ params }: { params: Promise<{ mailId: string }> }) {
  const ctx = await requireCtx("admin");
  const { mailId } = await params;
  const isDemo = (await getApp()).env.ELARA_MODE === "demo";
  const { mail, text, canBeSentAgain } = await answerOrPage(readMail(ctx, { mailId, isDemo }));
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/admin/outbox" className="text-link">
            Outbox
          </Link>
        }
        title={mail.subject}
      />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-6">
          <Card title="As it arrives">
            <LetterFrame src={`/api/outbox/${mail.id}`} title={`The letter “${mail.subject}”`} />
          </Card>
          <Card title="As plain text" description="What programs show that show no pages.">
            <p className="wrap-anywhere whitespace-pre-wrap">{text}</p>
          </Card>
        </div>
        <div className="grid content-start gap-6">
          <Card
            title="Delivery"
            actions={<Badge tone={statusWords[mail.status].tone}>{statusWords[mail.status].word}</Badge>}
          >
            {mail.reason === null ? null : <p className="mb-4 text-sm">{toReasonWords(mail.reason)}</p>}
            <DefinitionList items={describeDelivery(mail)} />
            {canBeSentAgain ? (
              <div className="mt-5">
                <ActionForm
                  action={sendAgainAction}
                  submitLabel="Send it again"
                  doneMessage="It waits for delivery again."
                >
                  <input type="hidden" name="mailId" value={mail.id} />
                </ActionForm>
              </div>
            ) : null}
          </Card>
        </div>
      </div>
    </>
  );
}

function describeDelivery(mail: OpenedMail) {
  const purpose = toMailPurpose(mail.purpose);
  const moments = [
    { term: "Written", at: mail.createdAt },
    { term: "Next try", at: mail.nextAttemptAt },
    { term: "Sent", at: mail.sentAt },
  ];
  return [
    { term: "To", description: <span className="wrap-anywhere">{mail.recipient}</span> },
    { term: "Kind", description: purpose === null ? mail.purpose : purposeFacts[purpose].title },
    ...moments.flatMap(({ term, at }) => (at === null ? [] : [{ term, description: formatMoment(at) }])),
    { term: "Attempts", description: mail.attempts },
    ...(mail.providerId === null
      ? []
      : [
          {
            term: "The service's number",
            description: <span className="wrap-anywhere">{mail.providerId}</span>,
          },
        ]),
  ];
}
