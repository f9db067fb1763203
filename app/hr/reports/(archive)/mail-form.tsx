"use client";

import { ActionForm } from "#components/ui/action-form.tsx";
import { changeDailyMail } from "../actions.ts";

/** Whether the reader gets the link to the day's report by mail. */
export function MailForm({ wantsMail }: { wantsMail: boolean }) {
  return (
    <ActionForm
      action={changeDailyMail}
      submitLabel={wantsMail ? "Stop the daily mail" : "Send me the daily mail"}
      doneMessage={wantsMail ? "You get the link every day." : "You get no daily mail any more."}
    >
      <p className="text-sm text-muted">
        {wantsMail
          ? "Once the report of the day is written, you get a mail with the link to it, and nothing else in it."
          : "You get no mail when the report of the day is written."}
      </p>
      <input type="hidden" name="wants" value={wantsMail ? "no" : "yes"} />
    </ActionForm>
  );
}
