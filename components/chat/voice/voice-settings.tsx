"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { VoiceAbility, VoiceChoice } from "./use-voice-choice.ts";

type VoiceSettingsProps = {
  readonly choice: VoiceChoice;
  readonly ability: VoiceAbility;
  readonly onChoose: (choice: VoiceChoice) => void;
};

/** Switches voice on and off, and says what becomes of it. Not there where the browser can do neither. */
export function VoiceSettings({ choice, ability, onChoose }: VoiceSettingsProps) {
  const [isOpen, setOpen] = useState(false);
  if (!ability.canHear && !ability.canSpeak) return null;
  return (
    <>
      <Button variant="quiet" size="small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Voice
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title="Talk instead of typing"
        actions={<Button onClick={() => setOpen(false)}>Done</Button>}
      >
        <div className="grid gap-3">
          {ability.canHear ? (
            <>
              <Checkbox
                label="Let me speak"
                hint="A microphone button beside the text box. It listens only while you press it, or until you press it again."
                checked={choice.listens}
                onChange={(event) => onChoose({ ...choice, listens: event.target.checked })}
              />
              <Checkbox
                label="Send what I said when I stop speaking"
                hint="Without this you read it first and send it yourself."
                disabled={!choice.listens}
                checked={choice.listens && choice.sendsAtOnce}
                onChange={(event) => onChoose({ ...choice, sendsAtOnce: event.target.checked })}
              />
            </>
          ) : null}
          {ability.canSpeak ? (
            <Checkbox
              label="Read Elara's words aloud"
              hint="Sentence by sentence, as they come. Escape, or typing, makes it quiet."
              checked={choice.speaks}
              onChange={(event) => onChoose({ ...choice, speaks: event.target.checked })}
            />
          ) : null}
        </div>
        <p className="mt-5 text-sm text-muted">
          Your browser turns speech into text; Elara receives the text alone, records nothing and never
          listens to how you sound. Some browsers, Chrome among them, send what you say to their maker's
          speech service while they listen. This choice is kept in this browser.
        </p>
      </Dialog>
    </>
  );
}
