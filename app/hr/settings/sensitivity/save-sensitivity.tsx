"use client";

import { useId } from "react";
import { ReasonField } from "#app/hr/reasoned/reason-field.tsx";
import { RefusalNotice } from "#app/hr/reasoned/refusal-notice.tsx";
import { useReasoned } from "#app/hr/reasoned/use-reasoned.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { useToast } from "#components/ui/use-toast.ts";
import { save } from "../actions.ts";

type SaveSensitivityProps = {
  settingKey: string;
  version: number;
  /** What holds, and what is chosen. */
  current: number;
  chosen: number;
  /** Whether something is typed that is no sensitivity, so that it is not clear what is wanted. */
  isUnread: boolean;
  /** What saving would not undo; null: nothing. */
  remark: string | null;
};

/** Saves the chosen sensitivity, for a reason. */
export function SaveSensitivity(props: SaveSensitivityProps) {
  const { settingKey, version, current, chosen, isUnread, remark } = props;
  const toast = useToast();
  const id = useId();
  const change = (reason: string) =>
    save({ key: settingKey, typed: { value: String(chosen) }, readVersion: version, reason });
  const onDone = () => toast({ message: "Saved. It counts from the next run on." });
  const [state, send] = useReasoned({ change, onDone });
  const isSame = chosen === current;
  return (
    <form action={send} className="grid gap-5">
      <ReasonField id={id} state={state} />
      {remark === null ? null : <p className="max-w-prose text-sm">{remark}</p>}
      <RefusalNotice refusal={state.refusal} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <SubmitButton disabled={isSame || isUnread}>
          {isSame || isUnread ? "Save" : `Save ${chosen}`}
        </SubmitButton>
        <span className="text-sm text-muted">
          {current} holds now.{" "}
          {isUnread
            ? "The number above cannot be read: mend it first."
            : isSame
              ? "Move the slider to change it."
              : null}
        </span>
      </div>
    </form>
  );
}
