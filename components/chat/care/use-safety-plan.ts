"use client";

import { useEffect, useState } from "react";
import { readStored, writeStored } from "../browser-storage.ts";

const key = "elara.safety-plan";

export type SafetyPlanFields = Readonly<Record<string, string>>;

export type SafetyPlanNotes = {
  readonly fields: SafetyPlanFields;
  /** It stays in this browser when the tab is closed. */
  readonly isKept: boolean;
  readonly write: (step: string, text: string) => void;
  readonly keep: (isKept: boolean) => void;
  readonly clear: () => void;
};

/** What a person writes into their safety plan: in this tab alone, or in this browser if they say so. Never sent. */
export function useSafetyPlan(): SafetyPlanNotes {
  const [fields, setFields] = useState<SafetyPlanFields>({});
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    const kept = parseFields(readStored("local", key));
    setKept(kept !== null);
    setFields(kept ?? parseFields(readStored("session", key)) ?? {});
  }, []);
  const save = (next: SafetyPlanFields, kept: boolean) => {
    setFields(next);
    setKept(kept);
    const text = Object.values(next).some((words) => words !== "") ? JSON.stringify(next) : null;
    writeStored("local", key, kept ? text : null);
    writeStored("session", key, kept ? null : text);
  };
  return {
    fields,
    isKept,
    write: (step, text) => save({ ...fields, [step]: text }, isKept),
    keep: (kept) => save(fields, kept),
    clear: () => save({}, false),
  };
}

function parseFields(text: string | null): SafetyPlanFields | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null) return null;
    return Object.fromEntries(
      Object.entries(value).flatMap(([step, words]) => (typeof words === "string" ? [[step, words]] : [])),
    );
  } catch {
    return null;
  }
}
