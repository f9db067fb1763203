"use client";

import { useId, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { ConfirmButton } from "#components/ui/confirm-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { FeedPrivacy } from "#lib/domain/calendar/feed.ts";
import { changeOwnFeed, issueOwnFeed, revokeOwnFeed } from "../actions.ts";
import { FeedAddress } from "./feed-address.tsx";

type FeedCardProps = {
  readonly feed: {
    readonly privacy: FeedPrivacy;
    readonly since: string;
    readonly lastFetched: string | null;
  } | null;
};

const choices: readonly { privacy: FeedPrivacy; label: string; hint: string }[] = [
  { privacy: "full", label: "With their words", hint: "Titles, notes and days." },
  { privacy: "busy", label: "Only “Busy”", hint: "Days alone: for a calendar that others see." },
];

/** The private address under which a person's own calendar programs read their tasks. */
export function FeedCard({ feed }: FeedCardProps) {
  const [address, setAddress] = useState<string | null>(null);
  const [privacy, setPrivacy] = useState<FeedPrivacy>(feed?.privacy ?? "full");
  const [isOpen, setOpen] = useState(feed !== null);
  const [pending, startTransition] = useTransition();
  const toast = useToast();
  const fail = (message: string) => toast({ message, tone: "danger" });
  const issue = async () => {
    const result = await issueOwnFeed({ privacy });
    if (!result.ok) return fail(result.message);
    setAddress(result.data.address);
    setOpen(true);
  };
  const choose = (chosen: FeedPrivacy) => {
    setPrivacy(chosen);
    if (!isOpen) return;
    startTransition(async () => {
      const result = await changeOwnFeed({ privacy: chosen });
      if (result.ok) toast({ message: "Saved. Calendars show it when they look again." });
      else fail(result.message);
    });
  };
  const revoke = async () => {
    const result = await revokeOwnFeed({});
    if (!result.ok) return fail(result.message);
    setAddress(null);
    setOpen(false);
    toast({ message: "The address opens nothing any more" });
  };
  return (
    <Card
      title="Your tasks elsewhere"
      description="A private address that your phone or mail program can subscribe to. It holds your open tasks and their days."
    >
      <div className="grid gap-5">
        <PrivacyChoice privacy={privacy} onChoose={choose} disabled={pending} />
        {address === null ? null : <FeedAddress address={address} />}
        {isOpen && feed !== null && address === null ? (
          <p className="text-sm text-muted">
            An address is open since {feed.since}.{" "}
            {feed.lastFetched === null
              ? "No calendar has asked for it yet."
              : `A calendar last asked for it on ${feed.lastFetched}.`}{" "}
            It was shown once and cannot be shown again; a new one takes its place.
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3">
          {isOpen ? (
            <>
              <ConfirmButton
                label="New address"
                title="Make a new address?"
                confirmLabel="Make a new one"
                confirmVariant="primary"
                size="small"
                onConfirm={issue}
              >
                The present address opens nothing from then on. Calendars that use it need the new one.
              </ConfirmButton>
              <ConfirmButton
                label="Close the address"
                title="Close the address?"
                confirmLabel="Close it"
                variant="quiet"
                size="small"
                onConfirm={revoke}
              >
                Calendars that use it show your tasks no more. You can make a new one at any time.
              </ConfirmButton>
            </>
          ) : (
            <Button size="small" pending={pending} onClick={() => startTransition(issue)}>
              Make an address
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

type PrivacyChoiceProps = {
  readonly privacy: FeedPrivacy;
  readonly disabled: boolean;
  readonly onChoose: (privacy: FeedPrivacy) => void;
};

function PrivacyChoice({ privacy, disabled, onChoose }: PrivacyChoiceProps) {
  const name = useId();
  return (
    <fieldset disabled={disabled}>
      <legend className="mb-2 text-sm font-semibold">What it tells</legend>
      <div className="grid gap-2.5 sm:grid-cols-2">
        {choices.map((choice) => (
          <label
            key={choice.privacy}
            className="flex items-start gap-3 rounded-md border border-line-strong px-4 py-3 transition-colors hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              checked={privacy === choice.privacy}
              onChange={() => onChoose(choice.privacy)}
              className="mt-[0.35em] size-4 shrink-0 accent-(--accent)"
            />
            <span>
              <span className="font-semibold">{choice.label}</span>
              <span className="block text-sm text-muted">{choice.hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
