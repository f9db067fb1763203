"use client";

import { useActionState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { resendInvitationAction } from "../actions.ts";

export function ResendInvitation({ userId }: { userId: string }) {
  const [result, submit] = useActionState(resendInvitationAction, null);
  return (
    <form action={submit} className="grid gap-4">
      <input type="hidden" name="userId" value={userId} />
      {result === null ? null : (
        <Notice tone={result.ok ? "good" : "attention"} live>
          {result.ok ? "A new invitation is in the outbox." : result.message}
          {result.ok && result.data.link !== null ? (
            <a href={result.data.link} className="mt-1 block break-all">
              {result.data.link}
            </a>
          ) : null}
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
