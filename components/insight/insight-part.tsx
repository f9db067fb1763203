import type { ReactNode } from "react";
import { PagePart } from "#components/ui/page-part.tsx";
import { SectionWaits } from "./section-waits.tsx";

/** A section of Insight that is read by itself. */
export function InsightPart(props: { label: string; className?: string; children: ReactNode }) {
  const { label, className, children } = props;
  return (
    <PagePart
      label={label}
      className={className}
      waits={<SectionWaits label={label} className={className} />}
    >
      {children}
    </PagePart>
  );
}
