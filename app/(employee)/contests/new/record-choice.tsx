"use client";

import { type KeyboardEvent, useId, useRef, useState } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { describeMatches, matchRecords } from "#lib/domain/contest/match-records.ts";

type RecordChoiceProps = {
  /** The names of the person's own records. */
  readonly labels: readonly string[];
  readonly initial: string;
  readonly error: string | undefined;
};

/** One of the person's own records, from a list that typing narrows, or any other in their own words. */
export function RecordChoice({ labels, initial, error }: RecordChoiceProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(initial);
  const [active, setActive] = useState(-1);
  const found = matchRecords(labels, typed);
  const choose = (label: string) => {
    setTyped(label);
    setActive(-1);
  };
  const goTo = (index: number) => {
    setActive(index);
    list.current?.children[index]?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const label = found[active];
    if (event.key === "ArrowDown" && found.length > 0) goTo((active + 1) % found.length);
    else if (event.key === "ArrowUp" && found.length > 0) goTo(active <= 0 ? found.length - 1 : active - 1);
    else if (event.key === "Enter" && label !== undefined) choose(label);
    else if (event.key === "Escape" && label !== undefined) setActive(-1);
    else return;
    event.preventDefault();
  };
  return (
    <Field
      id={`${id}-record`}
      label="Which record is it?"
      hint="Choose one of yours below, or name it in your own words."
      error={error}
    >
      {(control) => (
        <div className="grid gap-2">
          <Input
            {...control}
            name="recordLabel"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={found.length > 0}
            aria-controls={`${id}-list`}
            aria-activedescendant={found[active] === undefined ? undefined : `${id}-${active}`}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            autoComplete="off"
          />
          <p role="status" className="text-sm text-muted">
            {describeMatches({ typed, matched: found.length, all: labels.length })}
          </p>
          <div
            ref={list}
            id={`${id}-list`}
            role="listbox"
            aria-label="Your records"
            tabIndex={-1}
            className={joinClasses(
              "max-h-64 overflow-y-auto rounded-md border border-line-strong",
              found.length === 0 && "hidden",
            )}
          >
            {found.map((label, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works from the text field, which owns the list
              <div
                key={label}
                id={`${id}-${index}`}
                role="option"
                aria-selected={label === typed.trim()}
                tabIndex={-1}
                onClick={() => choose(label)}
                className={joinClasses(
                  "flex min-h-11 cursor-pointer items-center px-4 py-2 hover:bg-hover aria-selected:bg-accent-soft aria-selected:font-semibold",
                  index === active && "bg-hover outline-2 -outline-offset-2 outline-accent",
                )}
              >
                {label}
              </div>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
}
