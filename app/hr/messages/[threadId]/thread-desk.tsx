"use client";

import { useRouter } from "next/navigation";
import { useId, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Card } from "#components/ui/card.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import type { ThreadStatus } from "#lib/domain/messages/thread.ts";
import { assign, close, reopen } from "../actions.ts";

type Colleague = { readonly id: string; readonly name: string };

type ThreadDeskProps = {
  readonly threadId: string;
  readonly status: ThreadStatus;
  readonly assignee: Colleague | null;
  /** Who in HR may look after it. */
  readonly colleagues: readonly Colleague[];
  readonly viewerId: string;
};

type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

const unreachable: Outcome = {
  ok: false,
  message: "Elara cannot be reached. Nothing was changed; please try again.",
};

/** Who looks after a thread, and whether it is closed. Either can be changed back. */
export function ThreadDesk({ threadId, status, assignee, colleagues, viewerId }: ThreadDeskProps) {
  const id = useId();
  const { run, isPending } = useDeed();
  const give = (toUserId: string | null) => {
    const fromUserId = assignee?.id ?? null;
    const who = colleagues.find((colleague) => colleague.id === toUserId)?.name ?? "all of HR";
    run(
      () => assign({ threadId, toUserId, fromUserId }),
      toUserId === viewerId ? "You look after this" : `Handed to ${who}`,
      () => assign({ threadId, toUserId: fromUserId, fromUserId: toUserId }),
    );
  };
  const nameOf = (colleague: Colleague) =>
    colleague.id === viewerId ? `${colleague.name} (you)` : colleague.name;
  return (
    <Card title="Looked after by" description={assignee === null ? "Nobody yet." : nameOf(assignee)}>
      <div className="grid gap-5">
        {assignee?.id === viewerId ? null : (
          <div>
            <Button size="small" pending={isPending} onClick={() => give(viewerId)}>
              {assignee === null ? "Take it up" : "Take it over"}
            </Button>
          </div>
        )}
        <Field id={`${id}-to`} label="Hand over to">
          {(control) => (
            <Select
              {...control}
              value={assignee?.id ?? ""}
              disabled={isPending}
              onChange={(event) => give(event.target.value === "" ? null : event.target.value)}
            >
              <option value="">Nobody: all of HR</option>
              {colleagues.map((colleague) => (
                <option key={colleague.id} value={colleague.id}>
                  {nameOf(colleague)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="border-t border-line pt-5">
          {status === "open" ? (
            <Button
              variant="secondary"
              size="small"
              pending={isPending}
              onClick={() =>
                run(
                  () => close({ threadId }),
                  "Closed",
                  () => reopen({ threadId }),
                )
              }
            >
              Close this
            </Button>
          ) : (
            <Button
              variant="secondary"
              size="small"
              pending={isPending}
              onClick={() => run(() => reopen({ threadId }), "Opened again", null)}
            >
              Open it again
            </Button>
          )}
          <p className="mt-2.5 text-sm text-muted">
            {status === "open"
              ? "Nothing more is to be done. It opens again when somebody writes."
              : "This is closed."}
          </p>
        </div>
      </div>
    </Card>
  );
}

/** Does something at once, says so with a way back, and shows the page as it is then, also after a refusal. */
function useDeed() {
  const toast = useToast();
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const attempt = async (deed: () => Promise<Outcome>) => {
    const outcome = await deed().catch(() => unreachable);
    if (outcome.ok) return true;
    toast({ message: outcome.message, tone: "danger" });
    router.refresh();
    return false;
  };
  const run = (deed: () => Promise<Outcome>, done: string, back: (() => Promise<Outcome>) | null) =>
    startTransition(async () => {
      if (!(await attempt(deed))) return;
      toast({ message: done, ...(back === null ? {} : { undo: { run: () => attempt(back) } }) });
    });
  return { run, isPending };
}
