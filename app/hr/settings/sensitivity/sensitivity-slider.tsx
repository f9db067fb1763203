"use client";

import { type KeyboardEvent, useId } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { stepByKey, toHundredths } from "#lib/domain/detection/preview/slider-steps.ts";
import type { SensitivityChoice } from "./use-sensitivity-choice.ts";

type SensitivitySliderProps = {
  choice: SensitivityChoice;
  /** What the place means, read out with the number. */
  meaning: string;
};

/** From 0 to 1 in hundredths: by hand, by arrows, by page keys (tenths), by Home and End, or typed. */
export function SensitivitySlider({ choice, meaning }: SensitivitySliderProps) {
  const { chosen: value, slide } = choice;
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const next = stepByKey(event.key, value);
    if (next === null) return;
    event.preventDefault();
    slide(next);
  };
  return (
    <div className="grid gap-x-8 gap-y-4 sm:grid-cols-[minmax(0,1fr)_8rem] sm:items-end">
      <div>
        <label htmlFor={id} className="text-sm font-semibold">
          Sensitivity
        </label>
        <input
          id={id}
          type="range"
          min={0}
          max={1}
          step={0.01}
          value={value}
          aria-valuetext={`${value}: ${meaning}`}
          aria-describedby={`${id}-ends`}
          onKeyDown={move}
          onChange={(event) => slide(toHundredths(event.currentTarget.valueAsNumber))}
          className="mt-2 h-8 w-full cursor-pointer accent-(--accent)"
        />
        <p id={`${id}-ends`} className="flex justify-between gap-4 text-sm text-muted">
          <span>0: only the strongest findings</span>
          <span className="text-right">1: early signs too</span>
        </p>
      </div>
      <NumberField {...choice} />
    </div>
  );
}

/** The same as a number. What is typed counts as soon as it is a place of the slider. */
function NumberField({ shown, isUnread, type, leave }: SensitivityChoice) {
  const id = useId();
  return (
    <Field id={id} label="As a number" error={isUnread ? "From 0 to 1, such as 0.55" : undefined}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          className="tabular"
          value={shown}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
