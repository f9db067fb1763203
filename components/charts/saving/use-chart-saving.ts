"use client";

import { createContext, useContext } from "react";
import type { ActionOutcome } from "#components/ui/action-outcome.ts";
import type { SavedFormat } from "#lib/domain/export/saved-format.ts";

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
