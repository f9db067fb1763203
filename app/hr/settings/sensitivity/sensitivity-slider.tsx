"use client";

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import {
  parseTypedSensitivity,
  stepByKey,
  toHundredths,
} from "#lib/domain/detection/preview/slider-steps.ts";

type SensitivitySliderProps = {
  value: number;
  onChange: (sensitivity: number) => void;
  /** What the place means, read out with the number. */
  meaning: string;
  error: string | undefined;
};

/** From 0 to 1 in hundredths: by hand, by arrows, by page keys (tenths), by Home and End, or typed. */
export function SensitivitySlider({ value, onChange, meaning, error }: SensitivitySliderProps) {
  const id = useId();
  const move = (event: KeyboardEvent) => {
    const next = stepByKey(event.key, value);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
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
          onChange={(event) => onChange(toHundredths(event.currentTarget.valueAsNumber))}
          className="mt-2 h-8 w-full cursor-pointer accent-(--accent)"
        />
        <p id={`${id}-ends`} className="flex justify-between gap-4 text-sm text-muted">
          <span>0: only severe cases</span>
          <span className="text-right">1: early signs too</span>
        </p>
      </div>
      <NumberField value={value} onChange={onChange} error={error} />
    </div>
  );
}

type NumberFieldProps = Pick<SensitivitySliderProps, "value" | "onChange" | "error">;

/** The same as a number. What is typed counts as soon as it is a place of the slider. */
function NumberField({ value, onChange, error }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  const [isWrong, setIsWrong] = useState(false);
  useEffect(() => {
    setTyped((before) => (parseTypedSensitivity(before) === value ? before : String(value)));
    setIsWrong(false);
  }, [value]);
  const type = (text: string) => {
    setTyped(text);
    const sensitivity = parseTypedSensitivity(text);
    setIsWrong(sensitivity === null);
    if (sensitivity !== null) onChange(sensitivity);
  };
  const leave = () => {
    setTyped(String(value));
    setIsWrong(false);
  };
  return (
    <Field id={id} label="As a number" error={isWrong ? "From 0 to 1, such as 0.55" : error}>
      {(control) => (
        <Input
          {...control}
          inputMode="decimal"
          autoComplete="off"
          className="tabular"
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
