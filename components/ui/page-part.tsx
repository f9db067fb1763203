import { type ReactNode, Suspense } from "react";
import { PartBoundary } from "./part-boundary.tsx";

type PagePartProps = {
  /** What is read, as the start of a sentence. */
  label: string;
  /** What holds its place meanwhile. */
  waits: ReactNode;
  /** Of what stands there when it cannot be read. */
  className?: string;
  children: ReactNode;
};

/** A part of a page that is read by itself: the page neither waits for it nor falls with it. */
export function PagePart({ label, waits, className, children }: PagePartProps) {
  return (
    <PartBoundary label={label} className={className}>
      <Suspense fallback={waits}>{children}</Suspense>
    </PartBoundary>
  );
}
