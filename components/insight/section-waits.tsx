import { Card } from "#components/ui/card.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** The place of a section that is still being read, while the rest of the page is there. */
export function SectionWaits({ label, className }: { label: string; className?: string }) {
  return (
    <Card className={className} aria-busy="true">
      <div role="status">
        <span className="sr-only">{label} is being read…</span>
        <Skeleton className="h-6 w-64 max-w-full" />
        <Skeleton className="mt-3 h-4 w-96 max-w-full" />
        <Skeleton className="mt-6 h-56" />
      </div>
    </Card>
  );
}
