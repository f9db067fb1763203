"use client";

import type { ReactNode } from "react";
import { ChartSavingContext, type RecordSaving } from "./use-chart-saving.ts";

/** Lets the charts below be saved; `record` writes each saving down first. */
export function ChartSaving({
  record,
  children,
}: {
  readonly record: RecordSaving;
  readonly children: ReactNode;
}) {
  return <ChartSavingContext value={record}>{children}</ChartSavingContext>;
}
