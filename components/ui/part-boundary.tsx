"use client";

import { catchError, type ErrorInfo } from "next/error";
import { FailedPart } from "./failed-part.tsx";

type PartBoundaryProps = {
  label: string;
  className?: string;
};

/** Keeps a failure inside one part of a page. */
export const PartBoundary = catchError(({ label, className }: PartBoundaryProps, info: ErrorInfo) => (
  <div className={className}>
    <FailedPart label={label} digest={readDigest(info.error)} onRetry={info.retry} />
  </div>
));

function readDigest(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
