"use client";

import { ActionForm } from "#components/ui/action-form.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { saveContact } from "../actions.ts";

/** Whether Elara may turn to somebody unasked, and what saying no means. */
export function ContactForm({ isOptedOut }: { readonly isOptedOut: boolean }) {
  return (
    <div className="grid gap-4">
      <div className="grid max-w-prose gap-3 text-muted">
        <p>
          Now and then Elara asks people how they are: some because their data look unusual, others simply by
          lot. So being asked does not mean that something was noticed about you.
        </p>
        <ul className="grid list-disc gap-1 pl-5">
          <li>
            If you say no, Elara never asks you of its own accord: no check-ins, and no mail or message about
            one.
          </li>
          <li>You can still talk with Elara, say how you are, and write to HR whenever you like.</li>
          <li>Saying no changes nothing about what Elara notices, and nobody may hold it against you.</li>
          <li>
            People from HR can still write to you themselves. And if you tell Elara that somebody is in
            danger, people are called, as always.
          </li>
        </ul>
      </div>
      <ActionForm action={saveContact} submitLabel="Save" doneMessage="Saved.">
        <Checkbox name="wants" defaultChecked={!isOptedOut} label="Elara may ask me how I am" />
      </ActionForm>
    </div>
  );
}
