"use client";

import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

type FailedPartProps = {
  /** What could not be read, as the start of a sentence. */
  label: string;
  /** The number that the log has it under. */
  digest: string | null;
  onRetry: () => void;
};

/** In the place of a part of a page that could not be read, while the rest of the page is there. */
export function FailedPart({ label, digest, onRetry }: FailedPartProps) {
  return (
    <Notice tone="attention" title={`${label} could not be read just now`}>
      <p>
        The rest of the page is not touched by this.
        {digest === null ? null : ` If it stays, tell your administrator the number ${digest}.`}
      </p>
      <Button variant="secondary" size="small" className="mt-3" onClick={onRetry}>
        Try again
      </Button>
    </Notice>
  );
}
