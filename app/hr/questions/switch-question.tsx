"use client";

import { ReasonDialog } from "#app/hr/reasoned/reason-dialog.tsx";
import { switchOne } from "./actions.ts";

type SwitchQuestionProps = { questionId: string; text: string; isOn: boolean; readVersion: number };

/** Switches a question off or on again. Asks why. */
export function SwitchQuestion({ questionId, text, isOn, readVersion }: SwitchQuestionProps) {
  const verb = isOn ? "Switch off" : "Switch on";
  return (
    <ReasonDialog
      label={verb}
      about={text}
      title={`${verb} this question?`}
      submitLabel={verb}
      doneMessage={isOn ? "Switched off. Elara will not say it any more." : "Switched on again."}
      change={(reason) => switchOne({ questionId, isOn: !isOn, readVersion, reason })}
    >
      <p className="voice text-lg">“{text}”</p>
    </ReasonDialog>
  );
}
