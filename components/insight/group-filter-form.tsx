"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { dimensionNames, nameValue } from "#lib/domain/insight/dashboard/filter-words.ts";
import {
  type FilterChoices,
  type GroupFilter,
  hasRoomFor,
  insightPeriods,
  insightPeriodWords,
  listChosen,
  parseGroupFilter,
  toGroupQuery,
} from "#lib/domain/insight/dashboard/group-filter.ts";
import { type GroupDimension, groupDimensions } from "#lib/domain/privacy/group-cell.ts";

/** Keys go through a list one by one; the page follows where they rest. */
const restMs = 250;

type GroupFilterFormProps = {
  path: string;
  filter: GroupFilter;
  choices: FilterChoices;
};

/**
 * Whose figures are shown and how far back. The address is the filter: each choice is a step of the browser's history,
 * and going back brings the choice before. It works as a plain form before scripts have loaded.
 */
export function GroupFilterForm({ path, filter, choices }: GroupFilterFormProps) {
  const { chosen, choose, pending, isReady } = useChoice(path, filter, choices);
  const fields = groupDimensions.filter((field) => valuesOf(choices, field).length > 1);
  return (
    <search>
      <form
        action={path}
        aria-label="Whose figures"
        aria-busy={pending}
        className="grid grid-cols-1 items-end gap-x-4 gap-y-3 min-[26rem]:grid-cols-2 lg:grid-cols-[repeat(auto-fit,minmax(11rem,1fr))]"
      >
        {fields.map((field) => (
          <Field key={field} id={`insight-${field}`} label={dimensionNames[field]}>
            {(control) => (
              <Select
                {...control}
                name={field}
                value={chosen[field] ?? ""}
                disabled={!hasRoomFor(chosen, field)}
                onChange={(event) => choose(field, event.target.value)}
              >
                <option value="">{hasRoomFor(chosen, field) ? "All" : "Two are chosen"}</option>
                {valuesOf(choices, field).map((value) => (
                  <option key={value} value={value}>
                    {nameValue(field, value)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
        <Field id="insight-period" label="Period">
          {(control) => (
            <Select
              {...control}
              name="period"
              value={chosen.period}
              onChange={(event) => choose("period", event.target.value)}
            >
              {insightPeriods.map((period) => (
                <option key={period} value={period}>
                  {insightPeriodWords[period]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button type="submit" variant="secondary" className={isReady ? "sr-only" : undefined}>
          Show
        </Button>
        <span role="status" className="sr-only">
          {pending ? "Looking…" : ""}
        </span>
      </form>
      {fields.length > 2 && listChosen(chosen).length === 2 ? (
        <p className="mt-2 text-sm text-muted">
          Two can be chosen at once: with three, figures would speak of so few people that single ones could
          be told. Set one of the two to “All” to choose the third.
        </p>
      ) : null}
    </search>
  );
}

function valuesOf(choices: FilterChoices, field: GroupDimension): readonly string[] {
  const values = { department: choices.departments, location: choices.locations, tenure: choices.tenures };
  return values[field];
}

/** What is chosen: at once on screen, after a moment's rest in the address, and from the address when that moves by itself. */
function useChoice(path: string, filter: GroupFilter, choices: FilterChoices) {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isReady, setIsReady] = useState(false);
  const [pending, startTransition] = useTransition();
  const [chosen, setChosen] = useState(filter);
  const query = toGroupQuery(filter);
  const [seen, setSeen] = useState(query);
  if (seen !== query) {
    setSeen(query);
    setChosen(filter);
  }
  useEffect(() => {
    setIsReady(true);
    return () => clearTimeout(timer.current);
  }, []);
  const choose = (field: GroupDimension | "period", value: string) => {
    const next = parseGroupFilter({ ...toParams(chosen), [field]: value }, choices).filter;
    setChosen(next);
    clearTimeout(timer.current);
    const follow = () => router.push(`${path}${toGroupQuery(next)}`, { scroll: false });
    timer.current = setTimeout(() => startTransition(follow), restMs);
  };
  return { chosen, choose, pending, isReady };
}

function toParams(filter: GroupFilter): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(toGroupQuery(filter)));
}
