"use client";

import { NewThreadForm } from "#components/messages/new-thread-form.tsx";
import { beginThreadWith } from "../actions.ts";

type BeginWithProps = { readonly employeeId: string; readonly draftName: string };

/** The first message to somebody, from their page. */
export function BeginWith({ employeeId, draftName }: BeginWithProps) {
  return (
    <NewThreadForm
      draftName={draftName}
      path="/hr/messages"
      label="Your message"
      note="They are told that there is a message, not what it says. You look after the thread."
      begin={(words) => beginThreadWith({ ...words, employeeId })}
    />
  );
}
