"use client";

import { useActionState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { resendInvitationAction } from "../actions.ts";
import { InvitationWritten } from "../invitation-written.tsx";

type ResendInvitationProps = {
  readonly userId: string;
  readonly email: string;
  readonly isDelivered: boolean;
};

export function ResendInvitation({ userId, email, isDelivered }: ResendInvitationProps) {
  const [result, submit] = useActionState(resendInvitationAction, null);
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="userId" value={userId} />
      {result?.ok ? (
        <InvitationWritten email={email} isDelivered={isDelivered} link={result.data.link} />
      ) : null}
      {result === null || result.ok ? null : (
        <Notice tone="attention" live>
          {result.message}
        </Notice>
      )}
      <div>
        <SubmitButton variant="secondary" size="small">
          Send it again
        </SubmitButton>
      </div>
    </form>
  );
}
