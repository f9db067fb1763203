"use client";

import { createContext, useContext } from "react";
import type { ActionOutcome } from "#components/ui/action-outcome.ts";

export const savedFormats = ["csv", "xlsx", "svg", "png"] as const;
export type SavedFormat = (typeof savedFormats)[number];

/** Writes down that a chart leaves the app, before it does. */
export type RecordSaving = (saved: {
  readonly chart: string;
  readonly format: SavedFormat;
  /** The page it stands on. */
  readonly path: string;
}) => Promise<ActionOutcome>;

/** Null where charts are not saved. */
export const ChartSavingContext = createContext<RecordSaving | null>(null);

export function useChartSaving(): RecordSaving | null {
  return useContext(ChartSavingContext);
}
